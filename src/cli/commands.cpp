#include "cli/commands.hpp"

#include <array>

namespace regioscan::cli {

std::span<const Command> all_commands() {
  static const std::array<Command, 5> commands{{
      {"check", {"Noem alle problemen van een inventarisatie", "Name all problems of an inventory"}, declare_check},
      {"init", {"Maak een lege inventarisatie om in te vullen", "Make an empty inventory to fill in"}, declare_init},
      {"analyse",
       {"Sleutelspelers, clusters, figuur en rapport van een inventarisatie",
        "Key players, clusters, figure and report of an inventory"},
       declare_analyse},
      {"figure",
       {"Maak één figuur, of toets die op leesbaarheid", "Make one figure, or check that it can be read"},
       declare_figure},
      {"list",
       {"Toon welke maten, figuren en tabellen er zijn", "Show which measures, figures and tables there are"},
       declare_list},
  }};
  return commands;
}

}  // namespace regioscan::cli

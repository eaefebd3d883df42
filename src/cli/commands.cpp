#include "cli/commands.hpp"

#include <array>

namespace regioscan::cli {

std::span<const Command> all_commands() {
  static const std::array<Command, 9> commands{{
      {"check", {"Noem alle problemen van een inventarisatie", "Name all problems of an inventory"}, declare_check},
      {"init", {"Maak een lege inventarisatie om in te vullen", "Make an empty inventory to fill in"}, declare_init},
      {"analyse",
       {"Sleutelspelers, clusters, figuur en rapport van een inventarisatie",
        "Key players, clusters, figure and report of an inventory"},
       declare_analyse},
      {"coverage",
       {"Tabel over twee dimensies, met witte vlekken en zwaartepunten",
        "Table over two dimensions, with white spots and hot spots"},
       declare_coverage},
      {"overlap",
       {"Welke initiatieven doen hetzelfde zonder samen te werken, en wie moet met wie praten",
        "Which initiatives do the same without working together, and who should talk to whom"},
       declare_overlap},
      {"assess",
       {"Toets een voorstel (wat is er al, wat voegt het toe), of een vertrek (wat valt uiteen, wie kan niet gemist "
        "worden)",
        "Assess a proposal (what is there already, what would it add), or a departure (what falls apart, who cannot be "
        "missed)"},
       declare_assess},
      {"figure",
       {"Maak één figuur, of toets die op leesbaarheid", "Make one figure, or check that it can be read"},
       declare_figure},
      {"list",
       {"Toon welke maten, figuren, tabellen en soorten overlap er zijn, en welke dimensies een inventarisatie heeft",
        "Show which measures, figures, tables and kinds of overlap there are, and which dimensions an inventory has"},
       declare_list},
      {"synth", {"Verzin een inventarisatie met een generator", "Invent an inventory with a generator"}, declare_synth},
  }};
  return commands;
}

}  // namespace regioscan::cli

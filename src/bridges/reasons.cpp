#include "bridges/reasons.hpp"

#include <fmt/format.h>

namespace regioscan::bridges {
namespace {

using base::Words;

Words number(std::uint64_t count) { return base::whole(static_cast<std::int64_t>(count)); }

void append(Words& text, const std::string& nl, const std::string& en) {
  text.nl += nl;
  text.en += en;
}

/// Whether anybody else has something of it.
void append_others(Words& text, const Gain& gain) {
  const Words others = number(gain.others);
  if (gain.nearer + gain.into_reach == 0) {
    append(text, "; niemand anders komt dichterbij", "; nobody else comes nearer");
  } else if (gain.others == 0) {
    append(text, ", alleen paren met een van deze twee", ", only pairs with one of the two");
  } else {
    append(text, fmt::format(", waarvan {} tussen derden", others.nl),
           fmt::format(", {} of these between third parties", others.en));
  }
}

}  // namespace

Words reason(const Shortcut& shortcut) {
  const Gain& gain = shortcut.gain;
  Words text{"nu niet met elkaar verbonden", "not connected now"};
  if (shortcut.apart) {
    const Words steps = number(*shortcut.apart);
    text = {fmt::format("nu {} stappen van elkaar", steps.nl), fmt::format("{} steps apart now", steps.en)};
  }
  if (gain.nearer > 0) {
    const Words pairs = base::counted(gain.nearer, {"ander paar komt", "other pair comes"},
                                      {"andere paren komen", "other pairs come"}),
                steps = base::counted(gain.steps, {"stap", "step"}, {"stappen", "steps"});
    append(text, fmt::format("; {} dichter bij elkaar, samen {}", pairs.nl, steps.nl),
           fmt::format("; {} nearer, by {} together", pairs.en, steps.en));
  }
  if (gain.into_reach > 0) {
    const Words pairs = base::counted(gain.into_reach, {"ander paar kan elkaar", "other pair can"},
                                      {"andere paren kunnen elkaar", "other pairs can"});
    append(text, fmt::format("; {} voor het eerst bereiken", pairs.nl),
           fmt::format("; {} reach each other for the first time", pairs.en));
  }
  append_others(text, gain);
  if (const Words common = graph::in_words(shortcut.common); !common.empty())
    append(text, "; " + common.nl, "; " + common.en);
  return text;
}

Words who_was_tried(const Shortcuts& shortcuts) {
  const Words least = number(shortcuts.least_initiatives), count = number(shortcuts.actors_tried);
  switch (shortcuts.tried) {
    case Tried::everybody:
      return {"Alle actoren zijn bekeken.", "All actors were considered."};
    case Tried::most_active:
      return {fmt::format("Omdat de inventarisatie groot is, zijn alleen de {} actoren met ten minste {} initiatieven "
                          "bekeken.",
                          count.nl, least.nl),
              fmt::format("As the inventory is large, only the {} actors with at least {} initiatives were considered.",
                          count.en, least.en)};
    case Tried::nobody:
      break;
  }
  return {
      "De inventarisatie is te groot, of de wegen erin zijn te lang, om te zoeken naar nieuwe samenwerking die het "
      "meest verkort.",
      "The inventory is too large, or the ways in it are too long, to look for new co-operation that shortens most."};
}

Words reason(const ClusterBridge& bridge, const Joiner& joiner) {
  const Words all = base::counted(bridge.initiatives, {"gezamenlijk initiatief", "joint initiative"},
                                  {"gezamenlijke initiatieven", "joint initiatives"}),
              own = number(joiner.initiatives), depending = number(joiner.depending);
  Words text{fmt::format("doet mee in {} van {}", own.nl, all.nl),
             fmt::format("takes part in {} of {}", own.en, all.en)};
  if (joiner.depending == 0) {
    append(text,
           fmt::format("; ook zonder deze actor {} de twee clusters",
                       bridge.initiatives == 1 ? "verbindt dat" : "verbinden die"),
           fmt::format("; without this actor {} the two clusters all the same",
                       bridge.initiatives == 1 ? "it joins" : "they join"));
  } else {
    const bool is_one = joiner.depending == 1;
    append(text,
           fmt::format("; {} daarvan {} de twee clusters alleen door deze actor", depending.nl,
                       is_one ? "verbindt" : "verbinden"),
           fmt::format("; {} of them {} the two clusters only through this actor", depending.en,
                       is_one ? "joins" : "join"));
  }
  return text;
}

}  // namespace regioscan::bridges

#include "figures/overlaps/learning_circles_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::InitiativeId;
using overlaps::Aspect;
using overlaps::Circle;
using overlaps::Profiles;

Words basis_of(Aspect basis) {
  switch (basis) {
    case Aspect::theme:
      return {"Thema", "Theme"};
    case Aspect::target:
      return {"Doelgroep", "Target group"};
    case Aspect::activity:
      return {"Aanpak", "Approach"};
    case Aspect::reason:
      return {"Reden", "Reason"};
    case Aspect::other:
      return {};  // the name of the circle says that it is by names
  }
  return {};
}

/// What the members of a circle have in common.
Words in_common(Aspect basis) {
  switch (basis) {
    case Aspect::theme:
      return {"hetzelfde thema", "the same theme"};
    case Aspect::target:
      return {"dezelfde doelgroep", "the same target group"};
    case Aspect::activity:
      return {"dezelfde aanpak", "the same approach"};
    case Aspect::reason:
      return {"dezelfde reden", "the same reason"};
    case Aspect::other:
      return {"namen of beschrijvingen die op elkaar lijken", "names or descriptions that are alike"};
  }
  return {};
}

/// "hetzelfde thema, dezelfde doelgroep of dezelfde aanpak": as far as a circle that is drawn rests on it.
Words bases_of(const ChosenCircles& chosen) {
  std::vector<Aspect> bases;
  for (const Aspect basis : {Aspect::theme, Aspect::target, Aspect::activity, Aspect::reason, Aspect::other}) {
    if (std::ranges::find(chosen.drawn, basis, &Circle::basis) != chosen.drawn.end()) bases.push_back(basis);
  }
  Words all;
  for (std::size_t at = 0; at < bases.size(); ++at) {
    const Words common = in_common(bases[at]);
    const bool is_last = at + 1 == bases.size();
    all.nl += (at == 0 ? "" : is_last ? " of " : ", ") + common.nl;
    all.en += (at == 0 ? "" : is_last ? " or " : ", ") + common.en;
  }
  return all;
}

/// How many pairs work together, and what is known of a convenor.
Words convenor_in_words(const Profiles& profiles, const Circle& circle) {
  if (!circle.convenor) return {"niemand kent er al twee", "nobody knows two of them"};
  const std::string& name = profiles.inventory.actors[circle.convenor->actor].name;
  const std::size_t others = circle.convenor->knows - circle.convenor->takes_part;
  return {fmt::format("{} doet mee in {} en werkt samen met deelnemers van {} andere", name,
                      circle.convenor->takes_part, others),
          fmt::format("{} takes part in {} and works with participants of {} others", name, circle.convenor->takes_part,
                      others)};
}

const char* key_of(Acquaintance acquaintance) {
  switch (acquaintance) {
    case Acquaintance::takes_part:
      return "takes_part";
    case Acquaintance::elsewhere:
      return "elsewhere";
    case Acquaintance::none:
      return "none";
  }
  return "";
}

}  // namespace

Words circle_title(const Profiles& profiles, const Circle& circle) {
  const Words name = overlaps::name_of(profiles, circle), basis = basis_of(circle.basis);
  if (basis.empty()) return name;
  return {basis.nl + ": " + name.nl, basis.en + ": " + name.en};
}

Words circle_note(const Circle& circle) {
  const std::size_t joint = circle.pairs - circle.without_common_party;
  const Words members =
      base::counted(circle.members.size(), {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
  Words note{
      fmt::format("{}; {} van {} paren {} al samen", members.nl, joint, circle.pairs, joint == 1 ? "werkt" : "werken"),
      fmt::format("{}; {} of {} pairs {} together already", members.en, joint, circle.pairs,
                  joint == 1 ? "works" : "work")};
  if (circle.convenor) return note;
  return {note.nl + "; geen gastheer", note.en + "; no convenor"};
}

Words acquaintance_in_words(Acquaintance acquaintance) {
  switch (acquaintance) {
    case Acquaintance::takes_part:
      return {"gastheer doet mee", "convenor takes part"};
    case Acquaintance::elsewhere:
      return {"gastheer werkt elders samen met een deelnemer", "convenor works elsewhere with a participant"};
    case Acquaintance::none:
      return {"gastheer kent nog niemand", "convenor knows nobody yet"};
  }
  return {};
}

Words circles_finding(const analysis::Analysis& analysis, const ChosenCircles& chosen) {
  const Words circles = base::counted(chosen.circles, {"leerkring ligt", "learning circle suggests itself"},
                                      {"leerkringen liggen", "learning circles suggest themselves"});
  Words sentence{circles.nl + " voor de hand", circles.en};
  if (chosen.host) {
    const std::string& host = analysis.inventory.actors[*chosen.host].name;
    if (chosen.circles == 1) {
      sentence.nl += fmt::format("; {} kan gastheer zijn", host);
      sentence.en += fmt::format("; {} could host it", host);
    } else {
      sentence.nl += fmt::format("; {} kan er {} ontvangen", host, chosen.hosted);
      sentence.en += fmt::format("; {} could host {}", host, chosen.hosted);
    }
  }
  if (chosen.circles > 1 && chosen.hosted == 1 && chosen.with_host == chosen.circles) {
    sentence.nl += ", elk met een andere gastheer";
    sentence.en += ", each with another convenor";
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words circles_drawn(const ChosenCircles& chosen) {
  const bool is_all = chosen.drawn.size() == chosen.circles;
  const Words bases = bases_of(chosen);
  const Words circles =
      base::counted(chosen.circles, {"leerkring", "learning circle"}, {"leerkringen", "learning circles"});
  return {fmt::format("Getekend: {} van {}{}. Een leerkring is een groep van 3 tot 12 lopende initiatieven met "
                      "{}, die nog weinig samenwerken. Oordelen over paren "
                      "spelen geen rol.",
                      chosen.drawn.size(), circles.nl, is_all ? "" : ", om en om de eerste van elke soort", bases.nl),
          fmt::format("Drawn: {} of {}{}. A learning circle is a group of 3 to 12 running initiatives with {} "
                      "that hardly work together yet. Verdicts on pairs play no part.",
                      chosen.drawn.size(), circles.en, is_all ? "" : ", by turns the first of each kind", bases.en)};
}

Words circles_description(const Profiles& profiles, const ChosenCircles& chosen) {
  Words text;
  for (const Circle& circle : chosen.drawn) {
    const Words name = overlaps::name_of(profiles, circle), note = circle_note(circle),
                host = convenor_in_words(profiles, circle);
    std::vector<std::string> names;
    for (const InitiativeId member : circle.members) names.push_back(profiles.inventory.initiatives[member].name);
    text.nl += fmt::format("{}: {}; {}: {}. ", name.nl, note.nl, host.nl, base::enumeration(names, Language::nl));
    text.en += fmt::format("{}: {}; {}: {}. ", name.en, note.en, host.en, base::enumeration(names, Language::en));
  }
  return text;
}

base::Table circles_table(const Profiles& profiles, const ChosenCircles& chosen, Language language) {
  base::Table table{
      .header = {"circle", "basis", "circle_name", "convenor", "convenor_name", "id", "name", "convenor_knows"},
      .rows = {}};
  for (std::size_t number = 0; number < chosen.drawn.size(); ++number) {
    const Circle& circle = chosen.drawn[number];
    const std::vector<Acquaintance> known = acquaintances(profiles, circle);
    std::string key, name;
    if (circle.convenor) {
      key = profiles.inventory.actors[circle.convenor->actor].key;
      name = profiles.inventory.actors[circle.convenor->actor].name;
    }
    for (std::size_t at = 0; at < circle.members.size(); ++at) {
      const inventory::Initiative& record = profiles.inventory.initiatives[circle.members[at]];
      table.rows.push_back({std::to_string(number + 1), std::string(overlaps::key(circle.basis)),
                            overlaps::name_of(profiles, circle).in(language), key, name, record.key, record.name,
                            key_of(known[at])});
    }
  }
  return table;
}

}  // namespace regioscan::figures

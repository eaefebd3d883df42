#include "figures/overlaps/overlap_network_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/findings.hpp"
#include "figures/overlaps/compared_on.hpp"
#include "figures/overlaps/family_names.hpp"
#include "figures/shown_numbers.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using inventory::InitiativeId;
using overlaps::Profiles;

Words initiatives(std::size_t count) {
  return base::counted(count, {"initiatief", "initiative"}, {"initiatieven", "initiatives"});
}

/// "geen twee werken samen", "3 van de 10 paren werken samen".
Words apart(const DrawnFamily& drawn, const FamilyCounts& counts) {
  const std::size_t pairs = drawn.family.pairs, joint = pairs - drawn.family.without_common_party;
  if (!counts.knows_actors) return {"wie meedoet is niet bekend", "who takes part is not known"};
  if (joint == 0 && !drawn.knows_all_actors)
    return {"niet van alle is bekend wie meedoet", "not of all is known who takes part"};
  if (joint == 0 && pairs == 1) return {"werken niet samen", "do not work together"};
  if (joint == 0) return {"geen twee werken samen", "no two work together"};
  if (joint == pairs && pairs == 1) return {"werken samen", "work together"};
  if (joint == pairs) return {"alle paren werken samen", "all pairs work together"};
  return {fmt::format("{} van {} paren {} samen", joint, pairs, joint == 1 ? "werkt" : "werken"),
          fmt::format("{} of {} pairs {} together", joint, pairs, joint == 1 ? "works" : "work")};
}

/// In how many families nobody works together.
Words apart_in_all(const FamilyCounts& counts) {
  if (counts.with_common + counts.without_common == 0) return {};  // not known of any
  if (counts.families == 1) {
    return counts.without_common == 1 ? Words{"; geen twee daarvan werken samen", "; no two of them work together"}
                                      : Words{"; daarvan werken er al samen", "; some of them work together already"};
  }
  if (counts.with_common == counts.families)
    return {"; in elke familie werken er al samen", "; in every family some work together already"};
  if (counts.without_common == counts.families)
    return {"; in geen enkele familie werken er twee samen", "; in no family any two work together"};
  if (counts.without_common == 0) {
    return {fmt::format("; in {} daarvan werken er al samen", shown(counts.with_common).nl),
            fmt::format("; in {} of these some work together already", shown(counts.with_common).en)};
  }
  return {fmt::format("; in {} daarvan werken geen twee samen", shown(counts.without_common).nl),
          fmt::format("; in {} of these no two work together", shown(counts.without_common).en)};
}

const char* key_of(Together together) {
  switch (together) {
    case Together::yes:
      return "yes";
    case Together::no:
      return "no";
    case Together::unknown:
      return "unknown";
  }
  return "";
}

}  // namespace

std::size_t actor_count(const Profiles& profiles, InitiativeId initiative) {
  return profiles.graph.by_initiative()[initiative.index()].size();
}

Words family_note(const DrawnFamily& drawn, const FamilyCounts& counts) {
  const Words members = initiatives(drawn.family.members.size()), meets = apart(drawn, counts);
  const Words alike = percent(static_cast<std::int64_t>(std::llround(drawn.family.mean_content * 1e6)), 1'000'000);
  Words note{fmt::format("{}, gemiddeld {} gelijk; {}", members.nl, alike.nl, meets.nl),
             fmt::format("{}, {} alike on average; {}", members.en, alike.en, meets.en)};
  if (drawn.members.size() < drawn.family.members.size()) {
    note.nl += fmt::format("; {} getekend", drawn.members.size());
    note.en += fmt::format("; {} drawn", drawn.members.size());
  }
  return note;
}

Words overlap_finding(const analysis::Analysis& analysis, const FamilyCounts& counts) {
  const Words families = base::counted(counts.families, {"familie", "family"}, {"families", "families"});
  Words sentence{fmt::format("{} initiatieven lijken op andere en vormen {}", shown(counts.members).nl, families.nl),
                 fmt::format("{} initiatives are like others and form {}", shown(counts.members).en, families.en)};
  if (counts.knows_actors) {
    sentence.nl += apart_in_all(counts).nl;
    sentence.en += apart_in_all(counts).en;
  }
  return analysis::in_reconstruction(analysis.inventory, sentence);
}

Words overlap_drawn(const Profiles& profiles, const FamilyCounts& counts) {
  std::size_t members = 0;
  std::vector<std::pair<InitiativeId, InitiativeId>> pairs;
  for (const DrawnFamily& drawn : counts.drawn) {
    members += drawn.members.size();
    for (const FamilyTie& tie : drawn.ties)
      pairs.push_back(std::minmax(drawn.members[tie.from], drawn.members[tie.to]));
  }
  const Words basis = compared_on(profiles, pairs);
  const Words families = base::counted(counts.families, {"familie", "family"}, {"families", "families"});
  Words text{fmt::format("Getekend: {} van {}", counts.drawn.size(), families.nl),
             fmt::format("Drawn: {} of {}", counts.drawn.size(), families.en)};
  if (counts.drawn.size() < counts.families) {
    text.nl += ", die met de meeste initiatieven";
    text.en += ", those with most initiatives";
  }
  text.nl += fmt::format(
      " ({} van {} initiatieven). Een familie is een groep initiatieven die gemiddeld op elkaar "
      "lijken; samenwerken is een actor gemeen hebben. Oordelen over paren zijn niet verwerkt.{}",
      members, counts.members, basis.nl);
  text.en += fmt::format(
      " ({} of {} initiatives). A family is a group of initiatives that are alike on average; working "
      "together is having an actor in common. Verdicts on pairs are not applied.{}",
      members, counts.members, basis.en);
  return text;
}

Words overlap_description(const Profiles& profiles, const FamilyCounts& counts) {
  Words text;
  for (const DrawnFamily& drawn : counts.drawn) {
    const Words name = family_name(profiles, drawn.family), note = family_note(drawn, counts);
    std::vector<std::string> names;
    for (const InitiativeId member : drawn.members) names.push_back(profiles.inventory.initiatives[member].name);
    text.nl += fmt::format("{}: {}: {}. ", name.nl, note.nl, base::enumeration(names, Language::nl));
    text.en += fmt::format("{}: {}: {}. ", name.en, note.en, base::enumeration(names, Language::en));
  }
  return text;
}

base::Table overlap_table(const Profiles& profiles, const FamilyCounts& counts, Language language) {
  base::Table table{.header = {"mark", "family", "family_name", "id", "name", "other", "other_name", "actors", "kind",
                               "likeness", "together"},
                    .rows = {}};
  for (std::size_t number = 0; number < counts.drawn.size(); ++number) {
    const DrawnFamily& drawn = counts.drawn[number];
    const std::string family = std::to_string(number + 1), name = family_name(profiles, drawn.family).in(language);
    const auto record = [&](std::size_t at) -> const inventory::Initiative& {
      return profiles.inventory.initiatives[drawn.members[at]];
    };
    for (std::size_t at = 0; at < drawn.members.size(); ++at) {
      table.rows.push_back({"node", family, name, record(at).key, record(at).name, "", "",
                            static_cast<std::int64_t>(actor_count(profiles, drawn.members[at])), "",
                            std::optional<double>{}, ""});
    }
    for (const FamilyTie& tie : drawn.ties) {
      table.rows.push_back({"tie", family, name, record(tie.from).key, record(tie.from).name, record(tie.to).key,
                            record(tie.to).name, std::optional<double>{}, std::string(overlaps::key(tie.kind)),
                            std::optional(tie.strength), key_of(tie.together)});
    }
  }
  return table;
}

}  // namespace regioscan::figures

#include <array>

#include "overlaps/scan.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;

struct KindRow {
  std::string_view key;
  Words label;
  Words meaning;
};

const std::array<KindRow, 7>& kind_rows() {
  static const std::array<KindRow, 7> rows{{
      {"duplication",
       {"mogelijk dubbel", "possible duplication"},
       {"hetzelfde voor dezelfde doelgroep, voor zover bekend in hetzelfde gebied en dezelfde tijd",
        "the same for the same target group, as far as is known in the same area at the same time"}},
      {"overlap",
       {"overlap", "overlap"},
       {"gelijkenis in wat zij doen, voor wie of waarover, voor zover bekend in hetzelfde gebied",
        "likeness in what they do, for whom or about what, as far as is known in the same area"}},
      {"same_content_elsewhere",
       {"zelfde inhoud elders [A]", "same content elsewhere [A]"},
       {"los van elkaar werken aan dezelfde inhoud, in andere gebieden",
        "separate work on the same content, in other areas"}},
      {"same_way_elsewhere",
       {"zelfde werkwijze elders [B]", "same way of working elsewhere [B]"},
       {"los van elkaar ontwikkelen van dezelfde werkwijze, in andere gebieden",
        "the same way of working developed separately, in other areas"}},
      {"fragmentation",
       {"versnippering", "fragmentation"},
       {"verschillende partijen in hetzelfde brede veld en gebied",
        "several parties in the same broad field and area"}},
      {"continuation",
       {"vervolg of nieuwe naam", "continuation or new name"},
       {"het een gaat verder waar het ander ophoudt, of is de nieuwe naam ervan: niet dubbel",
        "one goes on where the other ends, or is its new name: no duplicate"}},
      {"none", {"geen", "none"}, {"te weinig gelijkenis", "too little likeness"}},
  }};
  return rows;
}

bool says_it_continues(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  const inventory::Initiative& a = profiles.inventory.initiatives[first];
  const inventory::Initiative& b = profiles.inventory.initiatives[second];
  return (!a.continuation.empty() && a.continuation == b.key) || (!b.continuation.empty() && b.continuation == a.key);
}

/// One after the other, and not so long after that nothing could go on; nothing where a time is unknown. A change of
/// name in the course of a year leaves both with that year, so that they may share one.
std::optional<bool> follows(const Profiles& profiles, InitiativeId first, InitiativeId second) {
  const auto& a = profiles.periods[first.index()];
  const auto& b = profiles.periods[second.index()];
  if (!a || !b) return std::nullopt;
  constexpr std::int64_t kSharedYear = 366;
  const bool is_a_first = a->first < b->first || (a->first == b->first && a->last <= b->last);
  const Period& before = is_a_first ? *a : *b;
  const Period& after = is_a_first ? *b : *a;
  const std::int64_t gap = after.first - before.last;
  return gap > -kSharedYear && after.last > before.last &&
         static_cast<double>(gap) <= profiles.weights.limits.continuation_gap_days;
}

bool reaches(const std::optional<double>& similarity, double limit) { return similarity && *similarity >= limit; }

/// Nearly the same name, and at least half of all parties in both: one initiative in two spellings, or before and
/// after.
bool are_one_by_name(const Profiles& profiles, const Likeness& likeness) {
  constexpr double kMostParties = 0.5;
  return reaches(likeness.text, profiles.weights.limits.same_name) && reaches(likeness.partners, kMostParties);
}

/// One initiator may well do several things one after the other: only what is alike in words, or in content with what
/// is done among what is known, goes on; where a time is unknown, only what has nearly the same name.
bool is_continuation(const Profiles& profiles, const Likeness& likeness, InitiativeId first, InitiativeId second) {
  if (says_it_continues(profiles, first, second)) return true;
  const std::optional<bool> is_next = follows(profiles, first, second);
  if (is_next == false) return false;
  // Where nobody says who began it, the parties must do.
  const graph::Rows& initiators = profiles.initiators;
  if (initiators[first.index()].empty() || initiators[second.index()].empty()) {
    return are_one_by_name(profiles, likeness);
  }
  if (!have_common(initiators[first.index()], initiators[second.index()])) return false;
  const Limits& limits = profiles.weights.limits;
  if (!is_next) return reaches(likeness.text, limits.same_name);
  return reaches(likeness.text, limits.continuation) || (likeness.activity && likeness.content >= limits.continuation);
}

/// The same for the same target group at the same time. What is unknown on a side does not speak against a pair; all in
/// all enough must be alike. Where the services differ as far as they are known, more of all else: they are one cell of
/// a table, and a slip in it is easily made. Where the target group differs nothing makes up for it.
bool is_duplication(const Limits& limits, const Likeness& likeness) {
  if (!likeness.activity && !likeness.target) return false;
  const bool is_same_time = !likeness.period || *likeness.period > 0;
  const bool is_same_activity = likeness.activity.value_or(1) >= limits.duplication_activity;
  const double asked = is_same_activity ? limits.duplication : limits.duplication_other_activity;
  return is_same_time && likeness.strength >= asked && likeness.target.value_or(1) >= limits.duplication_target;
}

/// [A] and [B] are of initiatives that work separately: not of those that have a party in common.
Kind kind_elsewhere(const Limits& limits, const Likeness& likeness) {
  if (likeness.partners.value_or(0) > 0) return Kind::none;
  if (!likeness.has_dimensions)
    return reaches(likeness.text, limits.text_alone) ? Kind::same_way_elsewhere : Kind::none;
  const bool is_content = reaches(likeness.theme, limits.elsewhere);
  const bool is_way = reaches(likeness.activity, limits.elsewhere);
  if (is_content && (!is_way || *likeness.theme > *likeness.activity)) return Kind::same_content_elsewhere;
  return is_way ? Kind::same_way_elsewhere : Kind::none;
}

}  // namespace

std::string_view key(Kind kind) { return kind_rows().at(static_cast<std::size_t>(kind)).key; }
const Words& label(Kind kind) { return kind_rows().at(static_cast<std::size_t>(kind)).label; }
const Words& meaning(Kind kind) { return kind_rows().at(static_cast<std::size_t>(kind)).meaning; }

Kind kind_of(const Profiles& profiles, const Likeness& likeness, InitiativeId first, InitiativeId second) {
  const Limits& limits = profiles.weights.limits;
  if (is_continuation(profiles, likeness, first, second)) return Kind::continuation;
  if (likeness.coverage < limits.min_coverage) return Kind::none;
  if (likeness.area && *likeness.area <= 0) return kind_elsewhere(limits, likeness);
  if (is_duplication(limits, likeness)) {
    return Kind::duplication;
  }
  if (!likeness.has_dimensions) {
    return reaches(likeness.text, limits.text_alone) ? Kind::overlap : Kind::none;
  }
  // A small initiative can overlap with a part of a large one: balance plays no part.
  if (likeness.of_part >= limits.overlap) return Kind::overlap;
  const bool is_field =
      reaches(likeness.activity, limits.fragmentation) || reaches(likeness.theme, limits.fragmentation);
  // One and the same set of parties is not several.
  return is_field && likeness.partners != 1.0 ? Kind::fragmentation : Kind::none;
}

}  // namespace regioscan::overlaps

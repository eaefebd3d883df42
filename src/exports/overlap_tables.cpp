#include "exports/overlap_tables.hpp"

#include <fmt/format.h>

namespace regioscan::exports {
namespace {

using overlaps::Overlaps;
using overlaps::Pair;

const std::string& id_of(const Overlaps& found, inventory::InitiativeId initiative) {
  return found.profiles.inventory.initiatives[initiative].key;
}
const std::string& name_of(const Overlaps& found, inventory::InitiativeId initiative) {
  return found.profiles.inventory.initiatives[initiative].name;
}

/// Both ids, then both names.
void add_pair(CsvText& csv, const Overlaps& found, inventory::InitiativeId first, inventory::InitiativeId second) {
  csv.text(id_of(found, first));
  csv.text(id_of(found, second));
  csv.text(name_of(found, first));
  csv.text(name_of(found, second));
}

/// "archetype=Scans & assessments; form=data".
std::string shared_text(const Overlaps& found, const Pair& pair, base::Language language) {
  std::string text;
  for (const overlaps::Shared& shared : overlaps::shared_values(found.profiles, pair)) {
    const inventory::Dimension& dimension = found.profiles.inventory.taxonomy.dimensions[shared.dimension];
    std::string values;
    for (const inventory::ValueId value : shared.values) {
      values += (values.empty() ? "" : "|") + dimension.values[value].label.in(language);
    }
    text += fmt::format("{}{}={}", text.empty() ? "" : "; ", dimension.key, values);
  }
  return text;
}

std::string verdict_text(const Overlaps& found, std::size_t at) {
  const auto place = found.judged.decision_of[at];
  if (!place) return {};
  const overlaps::Decided& decided = found.judged.decided[*place];
  return std::string(key(decided.decision.verdict)) + (decided.is_stale ? " (stale)" : "");
}

}  // namespace

std::string pairs_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style,
              {"first",    "second", "first_name", "second_name", "kind",    "kind_label", "similarity", "content",
               "strength", "gap",    "coverage",   "activity",    "target",  "theme",      "reason",     "text",
               "area",     "period", "partners",   "shared",      "verdict", "explanation"});
  const auto& pairs = found.judged.scan.pairs;
  for (std::size_t at = 0; at < pairs.size(); ++at) {
    const Pair& pair = pairs[at];
    const overlaps::Likeness& like = pair.likeness;
    add_pair(csv, found, pair.first, pair.second);
    csv.text(overlaps::key(pair.kind));
    csv.text(overlaps::label(pair.kind).in(style.language));
    csv.number(like.similarity);
    csv.number(like.content);
    csv.number(like.strength);
    csv.number(pair.gap);
    csv.number(like.coverage);
    for (const auto& part :
         {like.activity, like.target, like.theme, like.reason, like.text, like.area, like.period, like.partners}) {
      csv.number(part);
    }
    csv.text(shared_text(found, pair, style.language));
    csv.text(verdict_text(found, at));
    csv.text(found.reasons[at].in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string gaps_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style, {"rank", "first", "second", "first_name", "second_name", "gap", "kind", "explanation"});
  std::uint64_t rank = 0;
  for (const std::size_t at : overlaps::gaps(found)) {
    const Pair& pair = found.judged.scan.pairs[at];
    csv.whole(++rank);
    add_pair(csv, found, pair.first, pair.second);
    csv.number(pair.gap);
    csv.text(overlaps::key(pair.kind));
    csv.text(found.reasons[at].in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string families_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style, {"family", "initiative", "name", "mean_content", "pairs", "pairs_without_common_party"});
  for (std::size_t at = 0; at < found.families.size(); ++at) {
    const overlaps::Family& family = found.families[at];
    for (const inventory::InitiativeId member : family.members) {
      csv.whole(at + 1);
      csv.text(id_of(found, member));
      csv.text(name_of(found, member));
      csv.number(family.mean_content);
      csv.whole(family.pairs);
      csv.whole(family.without_common_party);
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

std::string circles_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style, {"circle", "basis", "common", "initiative", "name", "convenor", "convenor_name", "convenor_knows",
                      "convenor_takes_part", "pairs", "pairs_without_common_party"});
  for (std::size_t at = 0; at < found.circles.size(); ++at) {
    const overlaps::Circle& circle = found.circles[at];
    for (const inventory::InitiativeId member : circle.members) {
      csv.whole(at + 1);
      csv.text(overlaps::key(circle.basis));
      csv.text(overlaps::name_of(found.profiles, circle).in(style.language));
      csv.text(id_of(found, member));
      csv.text(name_of(found, member));
      if (circle.convenor) {
        const inventory::Actor& actor = found.profiles.inventory.actors[circle.convenor->actor];
        csv.text(actor.key);
        csv.text(actor.name);
        csv.whole(circle.convenor->knows);
        csv.whole(circle.convenor->takes_part);
      } else {
        for (int empty = 0; empty < 4; ++empty) csv.text({});
      }
      csv.whole(circle.pairs);
      csv.whole(circle.without_common_party);
      csv.end_row();
    }
  }
  return std::move(csv).finished();
}

std::string to_decide_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style, {"first", "second", "verdict", "reason", "who", "date", "state", "first_name", "second_name",
                      "kind", "explanation"});
  for (const std::size_t at : overlaps::to_decide(found)) {
    const Pair& pair = found.judged.scan.pairs[at];
    csv.text(id_of(found, pair.first));
    csv.text(id_of(found, pair.second));
    for (int empty = 0; empty < 4; ++empty) csv.text({});
    csv.text(found.states.of(id_of(found, pair.first), id_of(found, pair.second)));
    csv.text(name_of(found, pair.first));
    csv.text(name_of(found, pair.second));
    csv.text(overlaps::key(pair.kind));
    csv.text(found.reasons[at].in(style.language));
    csv.end_row();
  }
  return std::move(csv).finished();
}

std::string decided_csv(const Overlaps& found, const TableStyle& style) {
  CsvText csv(style, {"first", "second", "first_name", "second_name", "verdict", "reason", "who", "date", "state",
                      "stale", "similarity_now"});
  for (const overlaps::Decided& decided : found.judged.decided) {
    const overlaps::Decision& decision = decided.decision;
    add_pair(csv, found, decision.first, decision.second);
    csv.text(overlaps::key(decision.verdict));
    for (const std::string* text : {&decision.reason, &decision.who, &decision.date, &decision.state}) csv.text(*text);
    csv.text(decided.is_stale ? "yes" : decision.state.empty() ? "unknown" : "no");
    csv.number(decided.pair ? std::optional(decided.pair->likeness.similarity) : std::nullopt);
    csv.end_row();
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports

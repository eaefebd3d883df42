#include "synth/reconstruction.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

#include "inventory/fold.hpp"
#include "synth/csv_rows.hpp"
#include "synth/drafts.hpp"
#include "synth/themes.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

/// A table as it is built up: first row the header.
using Rows = std::vector<std::vector<std::string>>;

std::string csv(const Rows& rows) {
  CsvRows text;
  for (const std::vector<std::string>& row : rows) text.add(row);
  return std::move(text).finished();
}

/// "Gemeente 3 (Utrecht, geconstrueerd)" → "gemeente-3-utrecht".
std::string key_of(std::string_view name) {
  std::string key;
  const std::string plain = inventory::folded(name.substr(0, name.find(", geconstrueerd")));
  for (const char letter : plain) {
    const bool is_plain = std::isalnum(static_cast<unsigned char>(letter)) != 0;
    if (is_plain) key += letter;
    if (!is_plain && !key.empty() && key.back() != '-') key += '-';
  }
  while (!key.empty() && key.back() == '-') key.pop_back();
  return key;
}

std::string some_of(const std::vector<Weighted>& words, std::size_t most, base::Stream& chance) {
  std::vector<std::uint64_t> weights;
  for (const Weighted& word : words) weights.push_back(word.weight);
  std::vector<std::string> chosen;
  const std::size_t count = 1 + chance.below(most);
  for (std::size_t n = 0; n < count; ++n) {
    const std::size_t place = drawn(weights, chance);
    if (place == words.size()) break;
    weights[place] = 0;
    chosen.emplace_back(words[place].word);
  }
  return fmt::format("{}", fmt::join(chosen, "|"));
}

/// Dates as an inventory gives them: a month for the start, a year for the end, either often unknown.
struct Period {
  int start = 0, month = 0, end = 0;
  bool has_start = false, has_end = false;
};
Period period_of(base::Stream& chance) {
  Period period;
  period.start = 2022 - static_cast<int>(chance.below(5) * chance.below(3));  // most began lately
  period.month = 1 + static_cast<int>(chance.below(12));
  period.end = period.start + 2 + static_cast<int>(chance.below(4));
  period.has_start = happens(88, 100, chance);
  period.has_end = period.has_start && happens(55, 100, chance);
  return period;
}

/// Writes the texts of one inventory; chance comes from one stream for each record.
class Writer {
 public:
  Writer(const Published& published, const Draft& draft, std::uint64_t seed)
      : published_(published), draft_(draft), seed_(seed), part_(parts_of(published.provinces())) {}

  base::Files files() {
    return {{"inventory.toml", settings()},
            {"actors.csv", csv(actors())},
            {"initiatives.csv", csv(initiatives())},
            {"activities.csv", csv(activities())},
            {"participations.csv", csv(participations())}};
  }

 private:
  [[nodiscard]] std::string settings() const {
    return fmt::format(
        "# Made by `regioscan synth --published data/published --seed {}`; change nothing here by hand.\n"
        "schema = 1\n"
        "name = \"Regioscan Digitalisering MKB 2023 (reconstructie)\"\n"
        "date = \"2023\"\n"
        "source = \"tellingen: Regioscan Digitalisering MKB, landelijke synthese (PTvT, Dialogic en provincies, "
        "2023)\"\n"
        "licence = \"CC0-1.0\"\n"
        "language = \"nl\"\n"
        "reconstruction = true\n"
        "estimated_initiatives = {}\n"
        "note = \"Aantallen zoals gepubliceerd; al het andere is getrokken door een generator.\"\n",
        seed_, published_.thought_to_exist);
  }

  [[nodiscard]] Rows actors() const {
    Rows rows{{"id", "name", "type", "region"}};
    for (const DraftActor& actor : draft_.actors) {
      rows.push_back({key_of(actor.name), actor.name, actor.type,
                      actor.province ? published_.provinces()[*actor.province] : std::string("Nederland")});
    }
    std::sort(rows.begin() + 1, rows.end());
    return rows;
  }

  static std::string initiative_key(std::size_t initiative) { return fmt::format("i{:03}", initiative + 1); }

  /// Called after what its first activity does, what it is about and where it is.
  [[nodiscard]] std::string name_of(std::size_t at, std::set<std::string>& taken) const {
    const DraftInitiative& initiative = draft_.initiatives[at];
    base::Stream chance = base::stream(seed_, "name", at);
    const auto& names = looks_of(archetype_of(initiative.activities.front())).names;
    const std::string about = fmt::format("{} {}", names[chance.below(names.size())], themes()[initiative.theme].name);
    const std::string& place = published_.provinces()[initiative.province];
    std::string name = fmt::format("{} ({}, geconstrueerd)", about, place);
    for (int n = 2; !taken.insert(name).second; ++n) name = fmt::format("{} {} ({}, geconstrueerd)", about, n, place);
    return name;
  }

  [[nodiscard]] const std::string& archetype_of(std::size_t activity) const {
    return published_.archetypes()[draft_.activities[activity].archetype];
  }

  [[nodiscard]] Rows initiatives() const {
    Rows rows{{"id", "name", "start", "end", "funded_until", "continuation", "description", "good_practice"}};
    std::set<std::string> taken;
    std::vector<Period> periods;
    for (std::size_t at = 0; at < draft_.initiatives.size(); ++at) {
      const DraftInitiative& initiative = draft_.initiatives[at];
      base::Stream chance = base::stream(seed_, "initiative", at);
      periods.push_back(period_of(chance));
      const Period& period = periods.back();
      const std::string end = period.has_end ? std::to_string(period.end) : std::string();
      const bool is_funded = period.has_start && happens(2, 5, chance);
      const std::uint64_t good = chance.below(100);
      rows.push_back({initiative_key(at), name_of(at, taken),
                      period.has_start ? fmt::format("{}-{:02}", period.start, period.month) : std::string(), end,
                      is_funded ? std::to_string(period.end) : std::string(), continued(periods, at, chance),
                      fmt::format("{} voor het mkb; {}.", themes()[initiative.theme].name, doing(initiative)),
                      good < 14   ? std::string("ja")
                      : good < 70 ? std::string("nee")
                                  : std::string()});
    }
    return rows;
  }

  /// Now and then an initiative goes on from one of its province that has ended.
  [[nodiscard]] std::string continued(const std::vector<Period>& periods, std::size_t at, base::Stream& chance) const {
    if (!happens(1, 12, chance)) return {};
    for (std::size_t earlier = 0; earlier < at; ++earlier) {
      const bool is_before =
          periods[earlier].has_end && periods[at].has_start && periods[earlier].end < periods[at].start;
      if (is_before && draft_.initiatives[earlier].province == draft_.initiatives[at].province) {
        return initiative_key(earlier);
      }
    }
    return {};
  }

  [[nodiscard]] std::string doing(const DraftInitiative& initiative) const {
    std::set<std::string> words;
    for (const std::size_t activity : initiative.activities) {
      words.insert(inventory::folded(looks_of(archetype_of(activity)).activity));
    }
    return fmt::format("{}", fmt::join(words, ", "));
  }

  [[nodiscard]] Rows activities() const {
    Rows rows{{"id", "initiative", "name", "province", "scope", "archetype", "sector", "size", "phase", "maturity",
               "form", "technology", "application", "goal", "bottleneck", "rationale", "reach", "reach_class",
               "effort_class"}};
    for (std::size_t at = 0; at < draft_.initiatives.size(); ++at) {
      for (std::size_t n = 0; n < draft_.initiatives[at].activities.size(); ++n) {
        const std::size_t activity = draft_.initiatives[at].activities[n];
        rows.push_back(activity_row(at, n, draft_.activities[activity]));
      }
    }
    return rows;
  }

  [[nodiscard]] std::vector<std::string> activity_row(std::size_t at, std::size_t n,
                                                      const DraftActivity& activity) const {
    base::Stream chance = base::stream(seed_, "activity", at * 1000 + n);
    const std::string& archetype = published_.archetypes()[activity.archetype];
    const ArchetypeLooks& looks = looks_of(archetype);
    // Four of five follow the theme of their initiative.
    const std::size_t theme = happens(4, 5, chance) ? draft_.initiatives[at].theme : chance.below(themes().size());
    const Theme& about = themes()[theme];
    const auto unless_unknown = [&](std::uint64_t percent, std::string word) {
      return happens(percent, 100, chance) ? std::string() : std::move(word);
    };
    return {fmt::format("{}-{:02}", initiative_key(at), n + 1),
            initiative_key(at),
            fmt::format("{} {}", looks.activity, about.name),
            published_.provinces()[activity.province],
            scope_of(activity, chance),
            archetype,
            unless_unknown(12, about.sectors.empty() ? std::string("alle") : std::string(about.sectors)),
            unless_unknown(18, some_of({{"alle", 5}, {"micro", 3}, {"klein", 5}, {"middelgroot", 4}}, 2, chance)),
            unless_unknown(30, some_of({{"starter", 3}, {"scale-up", 2}, {"overig", 6}}, 2, chance)),
            activity.maturity == "Ongespecificeerd" ? std::string("ongespecificeerd")
                                                    : inventory::folded(activity.maturity),
            unless_unknown(8, std::string(about.form)),
            unless_unknown(35, std::string(about.technology)),
            unless_unknown(35, std::string(about.application)),
            unless_unknown(25, std::string(about.goal)),
            unless_unknown(10, some_of(looks.bottlenecks, 2, chance)),
            unless_unknown(22, some_of(looks.rationales, 2, chance)),
            activity.reach ? std::to_string(*activity.reach) : std::string(),
            inventory::folded(activity.reach_class),
            inventory::folded(activity.effort_class)};
  }

  /// Mostly its own province; sometimes its part of the country, the whole country, or not given.
  [[nodiscard]] std::string scope_of(const DraftActivity& activity, base::Stream& chance) const {
    const std::uint64_t which = chance.below(100);
    if (which < 72) return published_.provinces()[activity.province];
    if (which < 84) {
      std::vector<std::string> near;
      for (std::size_t other = 0; other < part_.size(); ++other) {
        if (part_[other] == part_[activity.province]) near.push_back(published_.provinces()[other]);
      }
      return fmt::format("{}", fmt::join(near, "|"));
    }
    return which < 94 ? "landelijk" : "";
  }

  [[nodiscard]] Rows participations() const {
    Rows rows{{"actor", "initiative", "role"}};
    for (std::size_t at = 0; at < draft_.initiatives.size(); ++at) {
      const std::vector<std::size_t>& inside = draft_.initiatives[at].actors;
      base::Stream chance = base::stream(seed_, "roles", at);
      std::vector<std::uint64_t> lead;
      for (const std::size_t actor : inside) lead.push_back(leads(draft_.actors[actor].type));
      const std::size_t leader = drawn(lead, chance);
      for (std::size_t n = 0; n < inside.size(); ++n) {
        const DraftActor& actor = draft_.actors[inside[n]];
        rows.push_back({key_of(actor.name), initiative_key(at), roles_of(actor, n == leader, chance)});
      }
    }
    std::sort(rows.begin() + 1, rows.end());
    return rows;
  }

  /// How often an actor of a type begins what it takes part in.
  static std::uint64_t leads(std::string_view type) {
    if (type == "provincie" || type == "ROM" || type == "kennisinstelling") return 6;
    if (type == "gemeente" || type == "mkb-intermediair") return 4;
    return 1;
  }

  static std::string roles_of(const DraftActor& actor, bool is_leader, base::Stream& chance) {
    if (is_leader) return happens(2, 5, chance) ? "initiatiefnemer|uitvoerder" : "initiatiefnemer";
    if (happens(7, 100, chance)) return {};
    const bool has_money = actor.type == "ministerie" || actor.type == "EU" || actor.type == "provincie" ||
                           actor.type == "overig" || actor.type == "gemeente";
    if (happens(has_money ? 72 : 12, 100, chance)) return happens(1, 10, chance) ? "financier|uitvoerder" : "financier";
    return happens(1, 10, chance) ? "initiatiefnemer" : "uitvoerder";
  }

  const Published& published_;
  const Draft& draft_;
  std::uint64_t seed_;
  std::vector<std::size_t> part_;
};

}  // namespace

base::Files reconstruction(const Published& published, std::uint64_t seed) {
  Draft draft;
  draft.activities = draft_activities(published, seed);
  draft.initiatives = draft_initiatives(published, draft.activities, seed);
  draft.actors = draft_actors(published);
  draft_participations(published, draft, seed);
  return Writer(published, draft, seed).files();
}

}  // namespace regioscan::synth

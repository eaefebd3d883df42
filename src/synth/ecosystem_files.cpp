#include "synth/ecosystem_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/random.hpp"
#include "inventory/taxonomy.hpp"
#include "synth/csv_rows.hpp"
#include "synth/invented_activities.hpp"
#include "synth/same_by_chance.hpp"
#include "synth/themes.hpp"
#include "synth/wording.hpp"

namespace regioscan::synth {
namespace {

constexpr std::size_t kDutchProvinces = 12;
constexpr std::array<std::string_view, 7> kTypes{
    "gemeente", "kennisinstelling", "mkb-intermediair", "bedrijf", "bedrijf", "provincie", "ROM"};
constexpr std::array<std::string_view, 12> kFirst{"Vonder", "Helder", "Brink", "Wilde", "Kruin", "Zonne",
                                                  "Molen",  "Haven",  "Duin",  "Linde", "Ster",  "Water"};
constexpr std::array<std::string_view, 10> kSecond{"kring", "werk", "bron",   "veld", "huis",
                                                   "poort", "land", "stroom", "hof",  "brug"};

std::vector<std::string> region_names(std::size_t count) {
  std::vector<std::string> names;
  if (count == kDutchProvinces) {
    for (const inventory::Region& region : inventory::default_regions()) {
      if (region.level == "province") names.push_back(region.name.nl);
    }
    return names;
  }
  for (std::size_t at = 0; at < count; ++at) names.push_back(fmt::format("Regio {}", at + 1));
  return names;
}

std::string actor_key(std::size_t at) { return fmt::format("a{:06}", at + 1); }
std::string initiative_key(std::size_t at) { return fmt::format("i{:06}", at + 1); }

std::string plain_name(std::size_t at) {
  return fmt::format("{}{} en Partners {}", kFirst.at(at % kFirst.size()),
                     kSecond.at(at / kFirst.size() % kSecond.size()), at + 1);
}

/// How another register would spell a name.
std::string variant_of(const std::string& name, std::uint64_t kind) {
  std::string other = name;
  switch (kind) {
    case 0:
      return "Stichting " + name;
    case 1:
      std::transform(other.begin(), other.end(), other.begin(),
                     [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
      return other;
    case 2:
      return other.replace(other.find(" en "), 4, " & ");
    default:
      // A slip of the pen: the first two neighbours that differ change places. Every name has some behind its capital.
      for (std::size_t at = 1; at + 1 < other.size(); ++at) {
        if (other[at] == other[at + 1]) continue;
        std::swap(other[at], other[at + 1]);
        break;
      }
      return other;
  }
}

/// Cells as text; each made once, as there are few different ones in many rows.
class CellTexts {
 public:
  const std::string& of(Trait trait, ValueSet set) {
    auto& known = known_.at(static_cast<std::size_t>(trait));
    const auto found = known.find(set);
    return found != known.end() ? found->second : known.emplace(set, text_of(trait, set)).first->second;
  }

 private:
  std::array<std::map<ValueSet, std::string>, kTraits.size()> known_;
};

/// What texts of one ecosystem share.
class Writer {
 public:
  explicit Writer(const Ecosystem& made) : made_(made), regions_(region_names(made.settings.regions)) {}

  base::Files files() const {
    base::Files files{{"inventory.toml", settings()},           {"actors.csv", actors()},
                      {"initiatives.csv", initiatives()},       {"activities.csv", activities()},
                      {"participations.csv", participations()}, {"truth/clusters.csv", clusters()},
                      {"truth/likenesses.csv", likenesses()},   {"truth/same_by_chance.csv", by_chance()},
                      {"truth/name_variants.csv", variants()},  {"truth/settings.csv", truth()}};
    if (made_.settings.regions != kDutchProvinces) files["regions.csv"] = regions();
    return files;
  }

 private:
  [[nodiscard]] std::string settings() const {
    return fmt::format(
        "schema = 1\nname = \"Verzonnen ecosysteem (seed {})\"\ndate = \"2024-01-01\"\n"
        "source = \"verzonnen door regioscan synth\"\nlicence = \"CC0-1.0\"\nlanguage = \"nl\"\n"
        "note = \"Alles hierin is verzonnen; de map truth zegt wat er in is verstopt.\"\n",
        made_.settings.seed);
  }

  [[nodiscard]] std::string name_of(std::size_t actor) const {
    const auto original = made_.actors[actor].variant_of;
    return original ? variant_of(plain_name(*original), actor % 4) : plain_name(actor);
  }

  [[nodiscard]] std::string actors() const {
    CsvRows rows;
    rows.add({"id", "name", "type", "region"});
    for (std::size_t at = 0; at < made_.actors.size(); ++at) {
      const std::size_t kind = made_.actors[at].variant_of.value_or(at) / made_.settings.regions;
      rows.add({actor_key(at), name_of(at), kTypes.at(kind % kTypes.size()), regions_[made_.actors[at].cluster]});
    }
    return std::move(rows).finished();
  }

  /// Of the archetype that an activity has, whatever was noted.
  static const ArchetypeLooks& looks(const InventedInitiative& initiative, std::size_t n) {
    return looks_of(words_in_use(Trait::archetype)[initiative.archetypes[n]]);
  }

  [[nodiscard]] std::string initiatives() const {
    CsvRows rows;
    rows.add({"id", "name", "start", "end", "continuation", "description"});
    for (std::size_t at = 0; at < made_.initiatives.size(); ++at) {
      const InventedInitiative& initiative = made_.initiatives[at];
      const Theme& theme = themes()[initiative.theme];
      const Wording words = wording(made_, at);
      // Half of the continuations say so themselves.
      const bool says_so = initiative.likeness == Likeness::continuation && at % 2 == 0;
      rows.add(
          {initiative_key(at), fmt::format("{} {}, verzonnen", short_name(looks(initiative, 0), theme, words), at + 1),
           std::to_string(initiative.start_year), std::to_string(initiative.end_year),
           says_so ? initiative_key(initiative.like) : std::string(), description(looks(initiative, 0), theme, words)});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string activities() const {
    CsvRows rows;
    std::vector<std::string> cells{"id", "initiative", "name", "province", "scope"};
    for (const Trait trait : kTraits) cells.emplace_back(key(trait));
    cells.emplace_back("reach");
    rows.add(cells);
    CellTexts texts;
    for (std::size_t at = 0; at < made_.initiatives.size(); ++at) {
      const InventedInitiative& initiative = made_.initiatives[at];
      const Wording words = wording(made_, at);
      const std::string_view theme = theme_word(themes()[initiative.theme], words);
      const std::string key = initiative_key(at);
      const std::string& region = regions_[initiative.cluster];
      const std::vector<InventedActivity> noted = noted_activities(made_, at);
      for (std::size_t n = 0; n < noted.size(); ++n) {
        cells = {fmt::format("{}-{:02}", key, n + 1), key,
                 fmt::format("{} {}", activity_word(looks(initiative, n), words), theme), region,
                 noted[n].is_national ? "landelijk" : region};
        for (const Trait trait : kTraits) cells.push_back(texts.of(trait, noted[n].cells[trait]));
        cells.push_back(noted[n].reach ? std::to_string(*noted[n].reach) : std::string());
        rows.add(cells);
      }
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string participations() const {
    CsvRows rows;
    rows.add({"actor", "initiative", "role"});
    for (std::size_t at = 0; at < made_.initiatives.size(); ++at) {
      base::Stream chance = base::stream(made_.settings.seed, "synth roles", at);
      const std::string key = initiative_key(at);
      for (std::size_t n = 0; n < made_.initiatives[at].actors.size(); ++n) {
        const std::uint64_t draw = chance.below(10);
        const std::string_view role = n == 0     ? "initiatiefnemer"
                                      : draw < 3 ? "financier"
                                      : draw < 9 ? "uitvoerder"
                                                 : "";
        rows.add({actor_key(made_.initiatives[at].actors[n]), key, role});
      }
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string regions() const {
    CsvRows rows;
    rows.add({"id", "name_nl", "name_en", "aliases", "level", "parent", "codes"});
    rows.add({"land", "Nergensland", "Nowhere", "landelijk|national", "country", "", ""});
    for (std::size_t at = 0; at < regions_.size(); ++at) {
      rows.add({fmt::format("regio-{}", at + 1), regions_[at], fmt::format("Region {}", at + 1), "", "province", "land",
                ""});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string clusters() const {
    CsvRows rows;
    rows.add({"kind", "id", "cluster"});
    for (std::size_t at = 0; at < made_.actors.size(); ++at) {
      rows.add({"actor", actor_key(at), regions_[made_.actors[at].cluster]});
    }
    for (std::size_t at = 0; at < made_.initiatives.size(); ++at) {
      rows.add({"initiative", initiative_key(at), regions_[made_.initiatives[at].cluster]});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string likenesses() const {
    constexpr std::array<std::string_view, 4> kKinds{"", "duplicate", "look_alike", "continuation"};
    CsvRows rows;
    rows.add({"kind", "initiative", "like"});
    for (std::size_t at = 0; at < made_.initiatives.size(); ++at) {
      const InventedInitiative& initiative = made_.initiatives[at];
      if (initiative.likeness == Likeness::none) continue;
      rows.add({kKinds.at(static_cast<std::size_t>(initiative.likeness)), initiative_key(at),
                initiative_key(initiative.like)});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string by_chance() const {
    CsvRows rows;
    rows.add({"initiative", "same_as"});
    for (const auto& [later, earlier] : same_by_chance(made_)) {
      rows.add({initiative_key(later), initiative_key(earlier)});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string variants() const {
    CsvRows rows;
    rows.add({"actor", "same_as"});
    for (std::size_t at = 0; at < made_.actors.size(); ++at) {
      if (made_.actors[at].variant_of) rows.add({actor_key(at), actor_key(*made_.actors[at].variant_of)});
    }
    return std::move(rows).finished();
  }

  [[nodiscard]] std::string truth() const {
    const EcosystemSettings& asked = made_.settings;
    CsvRows rows;
    rows.add({"quantity", "value"});
    const auto number = [&](std::string_view name, std::uint64_t value) { rows.add({name, std::to_string(value)}); };
    number("actors", asked.actors);
    number("initiatives", asked.initiatives);
    number("participations", made_.participations());
    number("regions", asked.regions);
    number("mixing_permille", asked.mixing_permille);
    number("participations_across_clusters", made_.participations_across());
    number("likenesses_permille", asked.likenesses_permille);
    number("noise_percent", asked.noise_percent);
    number("unknown_percent", asked.unknown_percent);
    number("seed", asked.seed);
    return std::move(rows).finished();
  }

  const Ecosystem& made_;
  std::vector<std::string> regions_;
};

}  // namespace

base::Files ecosystem_files(const Ecosystem& made) { return Writer(made).files(); }

}  // namespace regioscan::synth

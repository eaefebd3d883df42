#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

#include "base/failure.hpp"
#include "synth/drafts.hpp"
#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

/// Where the named actors have their seat, and what they are: common knowledge, not from the report.
struct Seat {
  std::string_view actor, type, province;
};
constexpr std::array<Seat, 18> kSeats{{{"Ministerie van EZK", "ministerie", ""},
                                       {"Rabobank", "mkb-intermediair", ""},
                                       {"Provincie Noord-Holland", "provincie", "Noord-Holland"},
                                       {"Hanzehogeschool Groningen", "kennisinstelling", "Groningen"},
                                       {"Provincie Noord-Brabant", "provincie", "Noord-Brabant"},
                                       {"Rijksuniversiteit Groningen", "kennisinstelling", "Groningen"},
                                       {"Oost NL", "ROM", "Gelderland"},
                                       {"Provincie Overijssel", "provincie", "Overijssel"},
                                       {"NHL Stenden", "kennisinstelling", "Friesland"},
                                       {"Europese Unie", "EU", ""},
                                       {"TNO", "kennisinstelling", ""},
                                       {"Provincie Zuid-Holland", "provincie", "Zuid-Holland"},
                                       {"FME", "mkb-intermediair", ""},
                                       {"MKB Nederland", "mkb-intermediair", ""},
                                       {"JADS", "kennisinstelling", "Noord-Brabant"},
                                       {"Tilburg University", "kennisinstelling", "Noord-Brabant"},
                                       {"Provincie Gelderland", "provincie", "Gelderland"},
                                       {"Hogeschool van Amsterdam", "kennisinstelling", "Noord-Holland"}}};

/// A kind of invented actor: how many a province has, how often the first of them is drawn, and in how many initiatives
/// one is at most. (The report names all who are in ten or more.)
struct Invented {
  std::string_view name, type;
  std::size_t count;
  std::uint64_t weight;
  std::size_t most;
};
constexpr std::array<Invented, 7> kInProvince{{{"Provincie", "provincie", 1, 90, 9},
                                               {"Regionale ontwikkelingsmaatschappij", "ROM", 1, 80, 9},
                                               {"Gemeente", "gemeente", 9, 60, 8},
                                               {"Hogeschool", "kennisinstelling", 2, 50, 8},
                                               {"Mbo-instelling", "kennisinstelling", 3, 40, 7},
                                               {"Ondernemersvereniging", "mkb-intermediair", 6, 40, 7},
                                               {"Bedrijf", "bedrijf", 14, 26, 4}}};
constexpr std::array<Invented, 5> kInCountry{{{"Brancheorganisatie", "mkb-intermediair", 14, 30, 6},
                                              {"Kennisinstelling", "kennisinstelling", 6, 20, 5},
                                              {"Ministerie", "ministerie", 2, 20, 6},
                                              {"Fonds", "overig", 5, 20, 5},
                                              {"Bedrijf", "bedrijf", 16, 14, 3}}};

/// Where a kind of which a place has only one is named by the report, none is invented beside it.
bool is_there_already(const Invented& kind, std::optional<std::size_t> province, const std::vector<std::size_t>& part,
                      const std::vector<DraftActor>& actors) {
  if (kind.count > 1 || !province) return false;
  return std::any_of(actors.begin(), actors.end(), [&](const DraftActor& actor) {
    if (!actor.is_named || actor.type != kind.type || !actor.province) return false;
    // A development agency serves its part of the country, a province itself.
    return kind.type == "ROM" ? part[*actor.province] == part[*province] : actor.province == province;
  });
}

void invent(std::span<const Invented> kinds, const std::string& place, std::optional<std::size_t> province,
            const std::vector<std::size_t>& part, std::vector<DraftActor>& actors) {
  for (const Invented& kind : kinds) {
    if (is_there_already(kind, province, part, actors)) continue;
    for (std::size_t n = 0; n < kind.count; ++n) {
      const std::string number = kind.count > 1 ? fmt::format(" {}", n + 1) : std::string();
      actors.push_back({.name = fmt::format("{}{} ({}, geconstrueerd)", kind.name, number, place),
                        .type = std::string(kind.type),
                        .province = province,
                        .weight = kind.weight / (1 + n) + 2,  // whole: the n-th weighs 1/n of the first
                        .most = kind.most});
    }
  }
}

/// Who may still be drawn for an initiative: with room, and not in it yet.
class Casting {
 public:
  Casting(const Published& published, Draft& draft) : draft_(draft), part_(parts_of(published.provinces())) {}

  void put(std::size_t actor, std::size_t initiative) {
    draft_.actors[actor].initiatives.push_back(initiative);
    draft_.initiatives[initiative].actors.push_back(actor);
  }

  /// Lets a named actor into exactly its number of initiatives, by weights.
  void place_named(std::size_t actor, std::vector<std::uint64_t> weights, base::Stream& chance) {
    for (std::size_t n = 0; n < draft_.actors[actor].most; ++n) {
      const std::size_t initiative = drawn(weights, chance);
      if (initiative == weights.size()) {
        const std::string& name = draft_.actors[actor].name;
        throw base::FileError({fmt::format("providers.csv: {} doet aan meer initiatieven mee dan er zijn.", name),
                               fmt::format("providers.csv: {} takes part in more initiatives than there are.", name)});
      }
      weights[initiative] = 0;
      put(actor, initiative);
    }
  }

  /// One more invented actor; mostly from the province of the initiative.
  void draw_one(std::size_t initiative, base::Stream& chance) {
    const std::uint64_t from = chance.below(100);
    const std::size_t home = draft_.initiatives[initiative].province;
    const auto is_near = [&](const DraftActor& actor) {
      if (!actor.province) return from >= 82 && from < 93;
      if (*actor.province == home) return from < 72;
      return part_[*actor.province] == part_[home] ? from >= 72 && from < 82 : from >= 93;
    };
    std::vector<std::uint64_t> weights;
    for (std::size_t at = 0; at < draft_.actors.size(); ++at) {
      const DraftActor& actor = draft_.actors[at];
      const bool is_free = !actor.is_named && actor.initiatives.size() < actor.most && is_near(actor);
      const auto& inside = draft_.initiatives[initiative].actors;
      const bool is_in = std::find(inside.begin(), inside.end(), at) != inside.end();
      weights.push_back(is_free && !is_in ? actor.weight : 0);
    }
    const std::size_t actor = drawn(weights, chance);
    if (actor < weights.size()) put(actor, initiative);
  }

  /// How gladly a named actor joins each initiative: near its seat, or anywhere.
  [[nodiscard]] std::vector<std::uint64_t> gladness(const DraftActor& actor) const {
    std::vector<std::uint64_t> weights;
    for (const DraftInitiative& initiative : draft_.initiatives) {
      if (!actor.province) {
        weights.push_back(10);
      } else if (*actor.province == initiative.province) {
        weights.push_back(90);
      } else {
        weights.push_back(part_[*actor.province] == part_[initiative.province] ? 14 : 1);
      }
    }
    return weights;
  }

 private:
  Draft& draft_;
  std::vector<std::size_t> part_;
};

std::size_t partners(const Draft& draft, std::size_t actor) {
  std::set<std::size_t> met;
  for (const std::size_t initiative : draft.actors[actor].initiatives) {
    met.insert(draft.initiatives[initiative].actors.begin(), draft.initiatives[initiative].actors.end());
  }
  return met.empty() ? 0 : met.size() - 1;
}

/// One casting of all roles by one stream of chance.
void cast(const Published& published, Draft& draft, base::Stream chance) {
  constexpr std::array<std::size_t, 24> kSizes{1, 2, 2, 3, 3, 3, 4, 4,  4,  5,  5,  5,
                                               6, 6, 7, 7, 8, 8, 9, 10, 11, 13, 16, 20};
  for (DraftInitiative& initiative : draft.initiatives) initiative.size = kSizes.at(chance.below(kSizes.size()));
  Casting casting(published, draft);
  for (std::size_t at = 0; at < draft.actors.size(); ++at) {
    if (!draft.actors[at].is_named) continue;
    std::vector<std::uint64_t> weights = casting.gladness(draft.actors[at]);
    // Who is in many initiatives is mostly in large ones; the second more so, to meet more partners than the first.
    for (std::size_t i = 0; i < weights.size(); ++i) {
      const std::size_t size = draft.initiatives[i].size;
      weights[i] *= at == 1 ? size * size : 3 + size;
    }
    casting.place_named(at, std::move(weights), chance);
  }
  for (std::size_t i = 0; i < draft.initiatives.size(); ++i) {
    // The bound ends the search where the pools of a province are used up.
    for (std::size_t tries = 0; draft.initiatives[i].actors.size() < draft.initiatives[i].size && tries < 100;
         ++tries) {
      casting.draw_one(i, chance);
    }
  }
}

void take_out_the_idle(Draft& draft) {
  std::vector<DraftActor> active;
  for (DraftActor& actor : draft.actors) {
    if (actor.initiatives.empty()) continue;
    for (const std::size_t initiative : actor.initiatives) {
      for (std::size_t& other : draft.initiatives[initiative].actors) {
        if (other == static_cast<std::size_t>(&actor - draft.actors.data())) other = active.size();
      }
    }
    active.push_back(actor);
  }
  draft.actors = std::move(active);
}

}  // namespace

std::vector<DraftActor> draft_actors(const Published& published) {
  std::vector<DraftActor> actors;
  const std::vector<std::string>& provinces = published.provinces();
  const std::vector<std::size_t> part = parts_of(provinces);
  for (std::size_t at = 0; at < published.providers.rows.size(); ++at) {
    const std::string& name = published.providers.rows[at];
    const auto seat = std::find_if(kSeats.begin(), kSeats.end(), [&](const Seat& s) { return s.actor == name; });
    DraftActor actor{.name = name,
                     .type = "overig",
                     .is_named = true,
                     .most = static_cast<std::size_t>(published.providers.counts[at][0])};
    if (seat != kSeats.end()) {
      actor.type = std::string(seat->type);
      const auto found = std::find(provinces.begin(), provinces.end(), seat->province);
      if (found != provinces.end()) actor.province = static_cast<std::size_t>(found - provinces.begin());
    }
    actors.push_back(std::move(actor));
  }
  for (std::size_t province = 0; province < provinces.size(); ++province) {
    invent(kInProvince, provinces[province], province, part, actors);
  }
  invent(kInCountry, "landelijk", std::nullopt, part, actors);
  return actors;
}

void draft_participations(const Published& published, Draft& draft, std::uint64_t seed) {
  constexpr std::uint64_t kTries = 50;
  for (std::uint64_t index = 0; index < kTries; ++index) {
    Draft attempt = draft;
    cast(published, attempt, base::stream(seed, "participations", index));
    if (published.providers.rows.size() >= 2 && partners(attempt, 1) <= partners(attempt, 0)) continue;
    take_out_the_idle(attempt);
    draft = std::move(attempt);
    return;
  }
  throw base::FileError({"providers.csv: het lukt niet de tweede actor meer partners te geven dan de eerste.",
                         "providers.csv: the second actor cannot be given more partners than the first."});
}

}  // namespace regioscan::synth

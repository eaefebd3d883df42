#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "overlaps/findings.hpp"
#include "tests/overlaps/sample.hpp"

namespace regioscan::testing {

using namespace overlaps;

/// `count` initiatives that do the same for the same people in Drenthe, and two that do something else elsewhere.
inline std::vector<Draft> alike(std::size_t count) {
  const Doing scan{.service = {kScans}, .group = {kShops}, .topic = {kData}};
  const Doing other{.service = {kAdvice}, .group = {kFarmers}, .topic = {kWater}};
  std::vector<Draft> drafts;
  for (std::size_t place = 0; place < count; ++place) {
    drafts.push_back({.name = "scan " + std::to_string(place),
                      .doings = {scan},
                      .regions = {kDrenthe},
                      .actors = {numbered('a', place)}});
  }
  drafts.push_back({.name = "molen", .doings = {other}, .regions = {kZeeland}, .actors = {"Anna"}});
  drafts.push_back(
      {.name = "wiek", .doings = {{.service = {kWorkshops}}}, .regions = {kGroningen}, .actors = {"Anna"}});
  return drafts;
}

/// A pair of a scan made by hand.
inline Pair pair(std::uint32_t first, std::uint32_t second, Kind kind, double content, std::optional<double> partners) {
  Pair made{.first = at(first), .second = at(second), .kind = kind, .likeness = {}, .gap = {}};
  made.likeness.content = made.likeness.similarity = content;
  made.likeness.partners = partners;
  if (partners) made.gap = content * (1 - *partners);
  return made;
}

/// What is found of pairs made by hand; no families, no circles.
inline Overlaps of_pairs(const Known& known, std::vector<Pair> pairs) {
  Scan scan{.candidates = {.is_every_pair = true, .jaccard = 0, .scored = 10, .little_known = 0},
            .pairs = std::move(pairs)};
  Overlaps made{.profiles = known.profiles,
                .judged = judged(known.profiles, scan, {}, States(known.inventory)),
                .reasons = {},
                .families = {},
                .circles = {},
                .states = States(known.inventory)};
  made.reasons.resize(made.judged.scan.pairs.size(), {"Zo is het.", "So it is."});
  return made;
}

inline Decision decision(std::uint32_t first, std::uint32_t second, Verdict verdict, const std::string& state = {}) {
  return {.first = at(first),
          .second = at(second),
          .verdict = verdict,
          .reason = "gevraagd",
          .who = "Anna",
          .date = "2024-05-01",
          .state = state};
}

}  // namespace regioscan::testing

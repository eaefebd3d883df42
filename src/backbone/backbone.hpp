#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "backbone/correction.hpp"
#include "backbone/possible.hpp"
#include "graph/bipartite.hpp"
#include "graph/fixed_degree.hpp"
#include "graph/network.hpp"

namespace regioscan::backbone {

/// What chance is: `sdsm` keeps the numbers of initiatives and actors on average and is exact; `fdsm` keeps them
/// exactly and is drawn, so that its chances have an error.
enum class Model { sdsm, fdsm };
[[nodiscard]] std::string_view key(Model model);

struct Settings {
  Model model = Model::sdsm;
  double alpha = 0.05;  ///< in (0, 1)
  Correction correction = Correction::benjamini_hochberg;
  Opportunity opportunity = Opportunity::everywhere;  ///< of sdsm; fdsm knows no other
  std::optional<std::uint64_t> draws;                 ///< of fdsm; absent: by rule
  std::uint64_t most_draws = 20'000;                  ///< by rule at most so many
  std::uint64_t seed = 1;
  unsigned threads = 0;
};

/// Two actors that share an initiative, against chance.
struct TestedTie {
  graph::ActorId a, b;       ///< a < b
  std::uint32_t shared = 0;  ///< common initiatives
  double expected = 0;       ///< that chance gives on average, by sdsm
  double p_more = 1;         ///< chance to share at least so many
  double p_fewer = 1;        ///< chance to share at most so many
  double q_more = 1;         ///< p_more after the correction over all pairs
  bool is_kept = false;      ///< q_more ≤ alpha: chance alone would not have made it
  bool is_kept_by_sdsm = false;
};

/// Two actors that share fewer initiatives than chance would give, or none: p_fewer ≤ alpha, without correction.
struct RarePair {
  graph::ActorId a, b;  ///< a < b
  std::uint32_t shared = 0;
  double expected = 0;  ///< by sdsm
  double p_fewer = 1;
  double q_fewer = 1;  ///< after Benjamini–Hochberg over all pairs
};

/// How many ties are kept under each correction, in the order of kCorrections.
using Survivors = std::array<std::size_t, std::size(kCorrections)>;

/// How the graphs of fdsm were drawn.
struct Drawing {
  graph::Trading trading;
  std::uint64_t draws = 0;
  bool is_by_rule = true;
  /// Ties kept now or at half as many draws, but not both; absent where the draws were not doubled.
  std::optional<std::size_t> changed_by_doubling;
  /// None is kept, and more draws might have kept some: this is no finding.
  bool are_too_few = false;
  std::uint64_t needed = 0;  ///< with fewer draws than this no tie could be kept, or no one by itself
};

/// The ties that chance alone would not have made.
struct Backbone {
  Settings settings;
  std::size_t actors = 0;       ///< with at least one initiative
  std::uint64_t pairs = 0;      ///< of them: so many tests
  std::vector<TestedTie> ties;  ///< all tied pairs, by a, then b
  std::vector<RarePair> rare;   ///< by p_fewer, then a, b
  Survivors kept_under{};
  Survivors kept_under_sdsm{};     ///< the same as kept_under where sdsm is the model
  double residual = 0;             ///< how far the chances of sdsm are from the observed numbers, as a share
  std::optional<Drawing> drawing;  ///< of fdsm

  [[nodiscard]] std::size_t kept() const { return kept_under[static_cast<std::size_t>(settings.correction)]; }
  /// Monte Carlo standard error of a chance; 0 for sdsm, which is exact.
  [[nodiscard]] double error(double p) const;
};

/// Tests every pair of actors. `actors` is the projection of `graph` on actors, of any weighting; only sdsm heeds
/// `possible`, as trades inside what is possible need not reach every graph. Cost with sdsm: see Sdsm, and the pairs;
/// with fdsm that of the draws, see Fdsm.
[[nodiscard]] Backbone backbone(const graph::Bipartite& graph, const graph::Network& actors, const Possible& possible,
                                const Settings& settings);

}  // namespace regioscan::backbone

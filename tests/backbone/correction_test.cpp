#include "backbone/correction.hpp"

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "coverage/hypergeometric.hpp"

namespace regioscan::backbone {
namespace {

TEST(Correction, ByBenjaminiAndHochbergIsThatOfAllPairsWrittenOut) {
  base::Stream chance = base::stream(1, "correction test");
  for (int round = 0; round < 20; ++round) {
    std::vector<Chance> kinds;
    std::vector<double> all;
    for (int kind = 0; kind < 12; ++kind) {
      // Few different chances, so that kinds may be equal.
      kinds.push_back({.p = static_cast<double>(chance.below(40)) / 400, .pairs = chance.below(4)});
      all.insert(all.end(), kinds.back().pairs, kinds.back().p);
    }
    const std::size_t listed = all.size();
    all.resize(listed + 50, 1.0);
    const std::vector<double> judge = coverage::benjamini_hochberg(all);
    const std::vector<double> q = adjusted(kinds, all.size(), Correction::benjamini_hochberg);
    std::size_t at = 0;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
      for (std::uint64_t pair = 0; pair < kinds[kind].pairs; ++pair) EXPECT_DOUBLE_EQ(q[kind], judge[at++]);
    }
  }
}

TEST(Correction, ByBonferroniMultipliesByTheTestsUpToOne) {
  const std::vector<double> q = adjusted({{.p = 0.001}, {.p = 0.3}}, 20, Correction::bonferroni);
  EXPECT_DOUBLE_EQ(q[0], 0.02);
  EXPECT_DOUBLE_EQ(q[1], 1);
  EXPECT_EQ(adjusted({{.p = 0.3}}, 20, Correction::none), std::vector<double>({0.3}));
  EXPECT_TRUE(adjusted({}, 0, Correction::benjamini_hochberg).empty());
}

TEST(Correction, HasAKeyAndALabelForEach) {
  EXPECT_EQ(key(Correction::benjamini_hochberg), "bh");
  for (const Correction correction : kCorrections) EXPECT_FALSE(label(correction).empty());
}

}  // namespace
}  // namespace regioscan::backbone

#include "proposals/judgement.hpp"

#include <gtest/gtest.h>

#include <set>

namespace regioscan::proposals {
namespace {

using overlaps::Kind;

std::vector<NearInitiative> near(Kind kind) {
  NearInitiative one;
  one.kind = kind;
  return {one};
}

TouchedCells cells(coverage::Verdict verdict) {
  TouchedCell cell;
  cell.verdict = verdict;
  TouchedCells touched;
  touched.cells = {cell};
  return touched;
}

const TouchedCells kWhite = cells(coverage::Verdict::surprisingly_empty);
const TouchedCells kByChance = cells(coverage::Verdict::empty_by_chance);

TEST(Judgement, ADuplicateDecidesWhateverElseThereIs) {
  const Judged got = judged(near(Kind::duplication), kWhite);
  EXPECT_EQ(got.judgement, Judgement::join);
  EXPECT_EQ(got.near, 0U);
  EXPECT_EQ(got.white_spots.size(), 1U) << "said all the same";
}

TEST(Judgement, AWhiteSpotDecidesBeforeOverlap) {
  EXPECT_EQ(judged(near(Kind::overlap), kWhite).judgement, Judgement::white_spot);
  EXPECT_EQ(judged({}, kWhite).judgement, Judgement::white_spot);
}

TEST(Judgement, ACellThatChanceWouldEmptyIsNoWhiteSpot) {
  for (const coverage::Verdict verdict : coverage::kVerdicts) {
    const bool is_white = judged({}, cells(verdict)).judgement == Judgement::white_spot;
    EXPECT_EQ(is_white, verdict == coverage::Verdict::surprisingly_empty) << coverage::key(verdict);
  }
}

TEST(Judgement, WhateverIsSomethingToItAsksToBeAlignedWith) {
  for (const Kind kind : overlaps::kKinds) {
    if (kind == Kind::duplication || kind == Kind::none) continue;
    EXPECT_EQ(judged(near(kind), kByChance).judgement, Judgement::align) << overlaps::key(kind);
  }
}

TEST(Judgement, WithoutAnyOfTheseItIsNewGround) {
  EXPECT_EQ(judged(near(Kind::none), kByChance).judgement, Judgement::new_ground);
  EXPECT_EQ(judged({}, {}).judgement, Judgement::new_ground);
}

TEST(Judgement, EveryOneHasItsWords) {
  std::set<std::string_view> keys;
  for (const Judgement judgement : kJudgements) {
    keys.insert(key(judgement));
    EXPECT_FALSE(label(judgement).nl.empty() || label(judgement).en.empty());
    EXPECT_FALSE(rule(judgement).nl.empty() || rule(judgement).en.empty());
  }
  EXPECT_EQ(keys.size(), 4U);
}

TEST(Judgement, OrdersDuplicatesFirstAndNothingLast) {
  for (const Kind kind : overlaps::kKinds) {
    if (kind != Kind::duplication) {
      EXPECT_GT(order(kind), order(Kind::duplication));
    }
    if (kind != Kind::none) {
      EXPECT_LT(order(kind), order(Kind::none));
    }
  }
}

}  // namespace
}  // namespace regioscan::proposals

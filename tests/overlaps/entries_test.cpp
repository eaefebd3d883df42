#include "overlaps/entries.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/overlaps/hand_made.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;
using testing::alike;
using testing::at;
using testing::decision;
using testing::Draft;
using ::testing::ElementsAre;
using testing::Known;
using testing::of_pairs;
using testing::pair;

TEST(PairEntry, NamesItsKindAndLikeness) {
  const Known known(alike(2));
  const Overlaps found = of_pairs(known, {pair(0, 1, Kind::duplication, 0.875, 0.0)});
  const Connections connections(known.profiles.graph);
  const Entry entry = pair_entry(found, connections, 0);
  EXPECT_EQ(entry.title, (Words{"'scan 0' en 'scan 1'", "'scan 0' and 'scan 1'"}));
  EXPECT_EQ(entry.aside, (Words{"mogelijk dubbel, inhoud 88 % gelijk", "possible duplication, content 88 % alike"}));
  ASSERT_EQ(entry.lines.size(), 2U);
  EXPECT_THAT(entry.lines[0].nl, ::testing::StartsWith("Beide bieden "));
  EXPECT_THAT(entry.lines[1].nl, ::testing::StartsWith("Samenwerking: geen gemeenschappelijke partij"));
}

Family family_of(std::uint32_t count, std::size_t apart) {
  Family family{.members = {}, .mean_content = 0.5, .without_common_party = apart, .pairs = count * (count - 1) / 2};
  for (std::uint32_t member = 0; member < count; ++member) family.members.push_back(at(member));
  return family;
}

TEST(FamilyEntry, CountsWhoDoesNotWorkTogether) {
  const Known known(alike(60));
  const Overlaps found = of_pairs(known, {});
  const Entry two = family_entry(found, family_of(2, 1));
  EXPECT_EQ(two.title, (Words{"2 initiatieven", "2 initiatives"}));
  EXPECT_EQ(two.aside, (Words{"gemiddeld 50 % gelijk", "50 % alike on average"}));
  EXPECT_EQ(two.lines[0], (Words{"'scan 0' en 'scan 1'.", "'scan 0' and 'scan 1'."}));
  const auto together = [&](std::uint32_t count, std::size_t apart) {
    const Words line = family_entry(found, family_of(count, apart)).lines.at(1);
    return Words{line.nl.substr(line.nl.find(": ") + 2), line.en.substr(line.en.find(": ") + 2)};
  };
  EXPECT_EQ(together(2, 1), (Words{"ze hebben geen partij gemeen.", "they have no party in common."}));
  EXPECT_EQ(together(2, 0), (Words{"ze hebben een partij gemeen.", "they have a party in common."}));
  EXPECT_EQ(together(3, 3),
            (Words{"geen twee ervan hebben een partij gemeen.", "no two of them have a party in common."}));
  EXPECT_EQ(together(3, 0), (Words{"alle paren hebben een partij gemeen.", "all pairs have a party in common."}));
  EXPECT_EQ(together(3, 2),
            (Words{"2 van de 3 paren hebben geen partij gemeen.", "2 of the 3 pairs have no party in common."}));
  EXPECT_EQ(together(3, 1),
            (Words{"1 van de 3 paren heeft geen partij gemeen.", "1 of the 3 pairs has no party in common."}));
  EXPECT_EQ(together(60, 1500), (Words{"1.500 van de 1.770 paren hebben geen partij gemeen.",
                                       "1,500 of the 1,770 pairs have no party in common."}));
  EXPECT_THAT(family_entry(found, family_of(8, 0)).lines[0].nl, ::testing::EndsWith("'scan 5' en 2 andere."));
  EXPECT_THAT(family_entry(found, family_of(8, 0)).lines[0].en, ::testing::EndsWith("'scan 5' and 2 more."));
}

TEST(CircleEntry, NamesItsConvenor) {
  const Known known(alike(3));
  const Overlaps found = of_pairs(known, {});
  Circle circle{.basis = Aspect::theme,
                .common = {{testing::kTopic, inventory::ValueId{testing::kEnergy}}},
                .members = {at(0), at(1), at(2)},
                .pairs = 3,
                .without_common_party = 3,
                .convenor = {}};
  const Entry without = circle_entry(found, circle);
  EXPECT_EQ(without.title, (Words{"energie", "energy"}));
  EXPECT_EQ(without.lines.back(),
            (Words{"Gastheer: niemand kent er al twee van.", "Convenor: nobody knows two of them yet."}));
  circle.convenor = Convenor{.actor = ActorId{0}, .takes_part = 1, .knows = 2};
  const std::string who = known.inventory.actors[ActorId{0}].name;
  EXPECT_EQ(circle_entry(found, circle).lines.back().nl,
            "Gastheer: " + who +
                " ligt voor de hand; die doet mee in 1 van de 3 en werkt elders samen met deelnemers van 1 andere.");
}

TEST(Entries, DoNotSayThatNobodyWorksTogetherWhereNoPartiesAreKnown) {
  const Known known({{.name = "alfa"}, {.name = "molen"}, {.name = "wiek"}});
  const Overlaps found = of_pairs(known, {});
  EXPECT_EQ(
      family_entry(found, family_of(2, 1)).lines.back(),
      (Words{"Samenwerking: wie eraan deelneemt is niet bekend.", "Working together: who takes part is not known."}));
  const Circle circle{.basis = Aspect::other,
                      .common = {},
                      .members = {at(0), at(1), at(2)},
                      .pairs = 3,
                      .without_common_party = 3,
                      .convenor = {}};
  EXPECT_EQ(circle_entry(found, circle).lines.back().nl, "Samenwerking: wie eraan deelneemt is niet bekend.");
}

TEST(DecidedEntry, SaysWhoWhenAndWhyAsFarAsKnown) {
  const Known known(alike(2));
  const Overlaps found = of_pairs(known, {});
  Decided one{.decision = decision(0, 1, Verdict::coordinated), .is_stale = false, .pair = {}};
  const Entry full = decided_entry(found, one);
  EXPECT_EQ(full.aside, (Words{"afgestemd", "coordinated"}));
  EXPECT_THAT(full.lines,
              ElementsAre(Words{"gevraagd", "gevraagd"}, Words{"Door Anna, 2024-05-01.", "By Anna, 2024-05-01."}));
  one.decision.who.clear(), one.decision.reason.clear();
  EXPECT_THAT(decided_entry(found, one).lines, ElementsAre(Words{"Op 2024-05-01.", "On 2024-05-01."}));
  one.decision.date.clear(), one.is_stale = true;
  EXPECT_THAT(decided_entry(found, one).lines.at(0).nl, ::testing::StartsWith("Verouderd: "));
}

}  // namespace
}  // namespace regioscan::overlaps

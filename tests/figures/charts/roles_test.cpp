#include "figures/charts/roles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {}) {
  return roles_picture(testing::analysed(inventory), roles_recipe({}, options), base::Language::nl);
}

TEST(RoleCounts, CountEveryInitiativeOnceForEachRole) {
  const inventory::Inventory inventory = testing::with_everything();
  const RoleCounts counts = role_counts(inventory);
  for (std::size_t role = 0; role < 3; ++role) {
    // Plainly: for each initiative the actors with the role.
    std::array<std::int64_t, kNumbers> expected{};
    for (std::uint32_t at = 0; at < inventory.initiatives.size(); ++at) {
      const auto number = std::count_if(
          inventory.participations.begin(), inventory.participations.end(), [&](const auto& participation) {
            return participation.initiative.value == at && participation.role == kKnownRoles.at(role);
          });
      ++expected.at(std::min(static_cast<std::size_t>(number), kNumbers - 1));
    }
    EXPECT_EQ(counts.initiatives.at(role), expected);
  }
  EXPECT_EQ(counts.known, 14);
  EXPECT_EQ(counts.unknown, 0);
}

TEST(RoleCounts, TakeTheLowerOfTwoMiddleInitiatives) {
  inventory::Inventory inventory = testing::small_inventory({{"A", "N1"}, {"B", "N1"}, {"A", "N2"}});
  for (auto& participation : inventory.participations) participation.role = inventory::Role::funder;
  EXPECT_EQ(role_counts(inventory).medians, (std::array<std::size_t, 3>{0, 1, 0}));
  EXPECT_EQ(role_counts({}).medians, (std::array<std::size_t, 3>{0, 0, 0}));
}

TEST(Roles, AreStackedInProportionAndAddUpToTheNumberBehindTheBar) {
  const inventory::Inventory inventory = testing::with_everything();
  const RoleCounts counts = role_counts(inventory);
  const Picture picture = drawn(inventory);
  std::set<double> units;
  std::size_t parts = 0;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (!mark.klass.starts_with("role-")) continue;
    for (const graph::ActorId actor : base::ids<graph::ActorId>(inventory.actors.size())) {
      for (std::size_t role = 0; role < 3; ++role) {
        const std::string id =
            "actor-" + inventory.actors[actor].key + "-" + std::string(inventory::key(kKnownRoles.at(role)));
        if (mark.id != id) continue;
        ++parts;
        units.insert(std::round(1e6 * std::get<scene::Box>(mark.shape).width_pt /
                                static_cast<double>(counts.actors[actor].at(role))));
      }
    }
  }
  EXPECT_GE(parts, 7U);
  EXPECT_EQ(units.size(), 1U);  // one length for one initiative
  std::int64_t initiatives = 0;
  for (const auto& row : picture.table.rows) {
    if (std::get<std::string>(row[0]) == "initiatives") initiatives += std::get<std::int64_t>(row[5]);
  }
  EXPECT_EQ(initiatives, 3 * 4);
}

TEST(Roles, SayWhatIsTypicalAndOfHowManyTheRoleIsUnknown) {
  inventory::Inventory inventory = testing::with_everything();
  EXPECT_THAT(drawn(inventory).scene.title, HasSubstr("Een doorsnee initiatief heeft 1 initiatiefnemer"));
  inventory.participations.front().role = inventory::Role::unknown;
  EXPECT_THAT(testing::texts_of(drawn(inventory).scene, scene::Part::caption),
              HasSubstr("Van 1 van de 14 deelnames is de rol onbekend"));
}

TEST(Roles, ShowAsManyActorsAsThePageHasRoomForUnlessANumberIsAskedFor) {
  const Options slide{{"size", std::string("slide")}};
  const std::int64_t fit = roles_recipe({}, slide).top;
  EXPECT_GE(fit, 8);
  EXPECT_LT(fit, roles_recipe({}, {}).top);
  EXPECT_EQ(roles_recipe("size = \"slide\"\ntop = 300", {}).top, fit);
  EXPECT_EQ(roles_recipe({}, {{"size", std::string("slide")}, {"top", std::int64_t{300}}}).top, 300);
}

TEST(Roles, OfWhichNoneIsKnownAreRefusedPlainly) {
  try {
    static_cast<void>(drawn(testing::two_groups()));
    FAIL() << "drew roles that nobody knows";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("the role is not known of any participation"));
  }
  EXPECT_THROW(static_cast<void>(drawn(testing::with_everything(), {{"top", std::int64_t{300}}})), base::UsageError);
}

}  // namespace
}  // namespace regioscan::figures

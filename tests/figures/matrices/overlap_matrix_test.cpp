#include "figures/matrices/overlap_matrix.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "base/failure.hpp"
#include "draw/svg.hpp"
#include "figures/matrices/overlap_rows.hpp"
#include "overlaps/scan.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const inventory::Inventory& inventory, const Options& options = {},
              base::Language language = base::Language::nl) {
  return overlap_matrix_picture(testing::analysed(inventory), overlap_matrix_recipe({}, options), language);
}

std::size_t of_class(const scene::Scene& scene, const std::string& klass) {
  std::size_t count = 0;
  for (const scene::Mark& mark : scene.marks) count += mark.klass == klass ? 1U : 0U;
  return count;
}

TEST(OverlapMatrix, ShowsTheLikenessThatTheScanFindsAndWhoWorksTogether) {
  const inventory::Inventory inventory = testing::with_everything();
  const Picture picture = drawn(inventory);
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  ASSERT_FALSE(picture.table.rows.empty());
  std::size_t together = 0, apart = 0;
  for (const auto& row : picture.table.rows) {
    std::uint32_t first = 0, second = 0;
    for (std::uint32_t at = 0; at < inventory.initiatives.size(); ++at) {
      const std::string& key = inventory.initiatives[graph::InitiativeId{at}].key;
      if (key == std::get<std::string>(row[2])) first = at;
      if (key == std::get<std::string>(row[5])) second = at;
    }
    const overlaps::Likeness likeness = overlaps::likeness(profiles, graph::InitiativeId{std::min(first, second)},
                                                           graph::InitiativeId{std::max(first, second)});
    EXPECT_NEAR(static_cast<double>(std::get<std::int64_t>(row[8])), 100 * likeness.content, 0.5 + 1e-9);
    const std::string& company = std::get<std::string>(row[9]);
    if (company.empty()) continue;
    EXPECT_GE(std::get<std::int64_t>(row[8]), kAlike_percent);
    const bool work = overlaps::work_together(profiles, graph::InitiativeId{first}, graph::InitiativeId{second});
    EXPECT_EQ(company, work ? "together" : "apart");
    ++(work ? together : apart);
  }
  EXPECT_GE(together + apart, 1U);
  EXPECT_EQ(of_class(picture.scene, "together"), together);
  EXPECT_EQ(of_class(picture.scene, "apart"), apart);
  EXPECT_EQ(draw::svg(picture.scene), draw::svg(drawn(inventory).scene));
}

TEST(OverlapMatrix, KeepsFamiliesTogetherAndHoldsNoMoreThanAskedFor) {
  const inventory::Inventory inventory = testing::with_everything();
  const overlaps::Profiles profiles = overlaps::profiles(inventory, overlaps::default_weights());
  for (const std::size_t top : {2U, 3U, 4U}) {
    const OverlapRows rows = overlap_rows(profiles, top);
    EXPECT_LE(rows.initiatives.size(), top);
    EXPECT_GE(rows.initiatives.size(), 2U);
    std::vector<std::size_t> runs;
    for (const auto& family : rows.family) {
      if (family && (runs.empty() || runs.back() != *family)) runs.push_back(*family);
    }
    EXPECT_EQ(std::set<std::size_t>(runs.begin(), runs.end()).size(), runs.size());
  }
}

TEST(OverlapMatrix, SaysWhatIsMissing) {
  try {
    static_cast<void>(drawn(testing::small_inventory({{"Ad", "N1"}})));
    FAIL() << "drew one initiative";
  } catch (const base::UsageError& error) {
    EXPECT_THAT(error.why().en, HasSubstr("No two initiatives are alike"));
  }
  EXPECT_THROW(static_cast<void>(drawn(testing::with_everything(), {{"top", std::int64_t{400}}})), base::UsageError);
}

TEST(OverlapMatrix, CanBeReadWithHostileNames) {
  inventory::Inventory inventory = testing::with_everything();
  for (std::uint32_t at = 0; at < inventory.initiatives.size(); ++at)
    inventory.initiatives[graph::InitiativeId{at}].name = std::string(300, at % 2 == 0 ? 'w' : 'i');
  for (const char* page : {"a4", "slide", "square"}) {
    for (const char* theme : {"print", "screen", "dark", "greyscale"}) {
      EXPECT_TRUE(
          scene::checked(drawn(inventory, {{"size", std::string(page)}, {"theme", std::string(theme)}}).scene).passes())
          << page << " " << theme;
    }
  }
}

}  // namespace
}  // namespace regioscan::figures

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "exports/summary.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

TEST(ManifestJson, ListsEveryFileWithItsHashAndItself) {
  const analysis::Analysis analysis = analysis::analyse(testing::two_groups(), {}, {});
  const auto json =
      base::parsed_json(manifest_json(analysis.inventory, {.command = "analyse", .seed = 1, .selection = {}},
                                      {{"language", "nl"}}, {{"a.csv", "abc"}}));
  ASSERT_TRUE(json.has_value());
  EXPECT_EQ((*json)["files"]["a.csv"], base::sha256("abc"));
  EXPECT_TRUE((*json)["files"].contains("manifest.json"));
  EXPECT_EQ((*json)["settings"]["language"], "nl");
  EXPECT_EQ((*json)["content"], analysis.inventory.content);
  for (const auto& [library, version] : library_versions()) EXPECT_FALSE(version.empty()) << library;
}

}  // namespace
}  // namespace regioscan::exports

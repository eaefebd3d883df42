#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "exports/tables.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::exports {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

TEST(BackboneCsv, HasARowForEachTieWithWhatChanceWouldGive) {
  const analysis::Analysis analysis =
      analysis::analyse(testing::two_groups(), {}, {.backbone = backbone::Settings{.alpha = 0.9}});
  const std::string csv = backbone_csv(analysis, {});
  EXPECT_THAT(csv,
              HasSubstr("source,target,source_name,target_name,shared,expected,p_more,p_more_error,p_fewer,q,kept"));
  EXPECT_EQ(lines(csv), 1 + static_cast<std::ptrdiff_t>(analysis.actors.tie_count()));
  EXPECT_THAT(csv, HasSubstr("Anna,Bas,Anna,Bas,2,"));
}

TEST(BackboneCsv, IsWrittenOnlyWhereTiesWereTested) {
  const analysis::Analysis plain = analysis::analyse(testing::two_groups(), {}, {});
  const analysis::Analysis tested = analysis::analyse(testing::two_groups(), {}, {.backbone = backbone::Settings{}});
  EXPECT_EQ(lines(backbone_csv(plain, {})), 1);
  EXPECT_EQ(tables_of(plain).size() + 2, tables_of(tested).size());
  EXPECT_LT(tables_of(tested).size(), all_tables().size()) << "certainty was not asked for";
}

TEST(MissingLinksCsv, GivesTheReasonInTheLanguageAskedFor) {
  std::vector<std::pair<std::string, std::string>> parts;
  for (int actor = 0; actor < 8; ++actor) {
    for (int initiative = 0; initiative < 14; ++initiative) {
      if ((actor + initiative) % 3 != 0)
        parts.emplace_back("A" + std::to_string(actor), "N" + std::to_string(initiative + (actor < 4 ? 10 : 30)));
    }
  }
  const analysis::Analysis analysis =
      analysis::analyse(testing::small_inventory(parts), {}, {.backbone = backbone::Settings{.alpha = 0.1}});
  ASSERT_FALSE(analysis.missing_links.empty());
  const std::string dutch = missing_links_csv(analysis, {.language = base::Language::nl});
  EXPECT_EQ(lines(dutch), 1 + static_cast<std::ptrdiff_t>(analysis.missing_links.size()));
  EXPECT_THAT(dutch, HasSubstr("beide actief in Drenthe"));
  EXPECT_THAT(missing_links_csv(analysis, {.language = base::Language::en}), HasSubstr("both active in Drenthe"));
}

}  // namespace
}  // namespace regioscan::exports

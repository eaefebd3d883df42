#include "figures/charts/bars.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/failure.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

Picture drawn(const Options& options = {}, base::Language language = base::Language::nl) {
  return bars_picture(testing::analysed(testing::with_activities()), bars_recipe({}, options), language);
}

TEST(Bars, AreAsLongAsTheirNumbersAndTheTableSaysThem) {
  const Picture picture = drawn();
  std::vector<double> lengths;
  for (const scene::Mark& mark : picture.scene.marks) {
    if (mark.klass.starts_with("bar")) lengths.push_back(std::get<scene::Box>(mark.shape).width_pt);
  }
  ASSERT_EQ(lengths.size(), picture.table.rows.size());
  std::int64_t sum = 0;
  for (std::size_t at = 0; at < lengths.size(); ++at) {
    const std::int64_t number = std::get<std::int64_t>(picture.table.rows[at][2]);
    EXPECT_NEAR(lengths[at], lengths.front() / 5 * static_cast<double>(number), 1e-9);
    EXPECT_EQ(std::get<std::int64_t>(picture.table.rows[at][3]), base::whole_percent(number, 12));
    sum += number;
  }
  EXPECT_EQ(sum, 12);
}

TEST(Bars, NameTheCommonestInTheTitle) {
  EXPECT_EQ(drawn().scene.title, "scans komt het meest voor: 5 van de 12 activiteiten (42 %)");
  EXPECT_EQ(drawn({}, base::Language::en).scene.title, "scans occurs most often: 5 of the 12 activities (42%)");
}

TEST(Bars, SayThatARecordCanCountInSeveralGroups) {
  const scene::Scene scene = drawn({{"rows", std::string("sector")}}).scene;
  EXPECT_THAT(testing::texts_of(scene, scene::Part::caption), HasSubstr("samen meer dan 100"));
  EXPECT_THAT(testing::texts_of(drawn().scene, scene::Part::caption), Not(HasSubstr("samen meer dan 100")));
}

TEST(Bars, TakeTogetherWhatIsBeyondTop) {
  EXPECT_THAT(testing::texts_of(drawn({{"top", std::int64_t{1}}}).scene, scene::Part::label), HasSubstr("overige (2)"));
}

}  // namespace
}  // namespace regioscan::figures

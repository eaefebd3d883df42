#include "figures/networks/known_places.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace regioscan::figures {
namespace {

using ::testing::HasSubstr;

const base::Problem& only_problem(const KnownPlacesReading& reading) {
  EXPECT_EQ(reading.problems.size(), 1U);
  return reading.problems.front();
}

TEST(KnownPlaces, AreReadFromTheTableOfAFigure) {
  const KnownPlacesReading reading = read_known_places(
      "mark,id,name,other,x_pt,y_pt\nnode,a,Anna,,10,20.5\ntie,a,Anna,b,,\ninitiative,a,Fonds,,30,40\npage,,,,842,"
      "595\n",
      "kaart.csv");
  EXPECT_TRUE(reading.problems.empty());
  ASSERT_EQ(reading.places.nodes.size(), 2U);
  EXPECT_EQ(reading.places.nodes.at(place_id("node", "a")).place, (scene::Point{10, 20.5}));
  EXPECT_EQ(reading.places.nodes.at(place_id("initiative", "a")).name, "Fonds");
  EXPECT_EQ(reading.places.page, (Page{842, 595}));
  EXPECT_TRUE(reading.places.is_given());
  EXPECT_FALSE(KnownPlaces{}.is_given());
}

TEST(KnownPlaces, AreReadAsADutchExcelKeepsThem) {
  const KnownPlacesReading reading =
      read_known_places("\xEF\xBB\xBFmark;id;x_pt;y_pt\r\nnode;a;10,25;20\r\n", "kaart.csv");
  EXPECT_TRUE(reading.problems.empty());
  EXPECT_EQ(reading.places.nodes.at("node:a").place, (scene::Point{10.25, 20}));
  EXPECT_FALSE(reading.places.page);
}

TEST(KnownPlaces, SayWhichColumnIsMissing) {
  const KnownPlacesReading reading = read_known_places("mark,id,x\nnode,a,1\n", "kaart.csv");
  ASSERT_EQ(reading.problems.size(), 2U);
  EXPECT_EQ(reading.problems.front().file, "kaart.csv");
  EXPECT_THAT(reading.problems.front().what.en + reading.problems.back().what.en, HasSubstr("'y_pt' is missing"));
  EXPECT_THAT(reading.problems.front().mend.en, HasSubstr("regioscan figure"));
}

TEST(KnownPlaces, SayWhereAPlaceIsNoNumberAndWhatToDo) {
  const auto reading = read_known_places("mark,id,x_pt,y_pt\nnode,a,1,2\nnode,b,ver,3\n", "kaart.csv");
  const base::Problem& problem = only_problem(reading);
  EXPECT_EQ(problem.row, 3U);
  EXPECT_EQ(problem.column, "x_pt");
  EXPECT_THAT(problem.what.en, HasSubstr("'ver' is no place in points"));
  EXPECT_FALSE(problem.mend.en.empty());
}

TEST(KnownPlaces, SayWhichNodeStandsTwice) {
  const auto reading = read_known_places("mark,id,x_pt,y_pt\nnode,a,1,2\nnode,a,3,4\n", "kaart.csv");
  const base::Problem& problem = only_problem(reading);
  EXPECT_EQ(problem.row, 3U);
  EXPECT_THAT(problem.what.en, HasSubstr("also in row 2"));
}

TEST(KnownPlaces, OfAnotherTableAreRefused) {
  EXPECT_EQ(only_problem(read_known_places("mark,id,x_pt,y_pt\ntie,a,1,2\n", "kaart.csv")).code, "no-nodes");
  EXPECT_FALSE(read_known_places("", "kaart.csv").problems.empty());
  EXPECT_FALSE(read_known_places("PK\x03\x04", "kaart.csv").problems.empty());
}

TEST(KnownPlaces, OnAPageWithANameHaveItsMargin) {
  const auto page = [](const char* sizes) {
    return *read_known_places(std::string("mark,id,x_pt,y_pt\nnode,a,90,90\npage,,") + sizes + "\n", "kaart.csv")
                .places.page;
  };
  Settings slide;
  RecipeReader reader("size = \"slide\"", "recipe", {});
  read_settings(reader, slide);
  EXPECT_EQ(page("800,450"), slide.page);  // on another margin everything would move
  EXPECT_EQ(page("801,450"), (Page{801, 450}));
}

TEST(KnownPlaces, HaveThePageInARowOfTheirTable) {
  const std::vector<base::Cell> row = page_row({500, 400}, {"mark", "id", "x_pt", "y_pt"});
  ASSERT_EQ(row.size(), 4U);
  EXPECT_EQ(std::get<std::string>(row[0]), "page");
  EXPECT_EQ(std::get<std::optional<double>>(row[3]), 400);
}

}  // namespace
}  // namespace regioscan::figures

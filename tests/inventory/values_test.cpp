#include "inventory/values.hpp"

#include <gtest/gtest.h>

namespace regioscan::inventory {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

Date date(int y, unsigned m, unsigned d) { return year(y) / month(m) / day(d); }

TEST(Values, ReadDatesAsPeopleWriteThem) {
  for (const char* text : {"2023-06-30", "30-06-2023", "30-6-2023", "30/6/2023", "30.06.2023"}) {
    EXPECT_EQ(parsed_date(text, Edge::first_day), date(2023, 6, 30)) << text;
  }
}

TEST(Values, AnInexactDateMeansItsEdge) {
  EXPECT_EQ(parsed_date("2024-02", Edge::first_day), date(2024, 2, 1));
  EXPECT_EQ(parsed_date("2024-02", Edge::last_day), date(2024, 2, 29));
  EXPECT_EQ(parsed_date("2024", Edge::first_day), date(2024, 1, 1));
  EXPECT_EQ(parsed_date("2024", Edge::last_day), date(2024, 12, 31));
}

TEST(Values, RefuseWhatIsNoDate) {
  for (const char* text : {"", "2023-13", "2023-02-29", "31-04-2023", "30 juni 2023", "23", "2023-", "-2023", "1-2",
                           "1-2-23", "2023-06-30T00:00", "20230630", "1-2-3-2023"}) {
    EXPECT_EQ(parsed_date(text, Edge::last_day), std::nullopt) << text;
  }
}

TEST(Values, ReadYesAndNoInBothLanguages) {
  for (const char* yes : {"ja", "JA", "yes", "true", "1"}) EXPECT_EQ(parsed_yes_or_no(yes), true) << yes;
  for (const char* no : {"nee", "No", "false", "0"}) EXPECT_EQ(parsed_yes_or_no(no), false) << no;
  EXPECT_EQ(parsed_yes_or_no("x"), std::nullopt);
}

TEST(Values, ReadRolesAndClassesInBothLanguages) {
  EXPECT_EQ(parsed_role("Initiatiefnemer"), Role::initiator);
  EXPECT_EQ(parsed_role("funder"), Role::funder);
  EXPECT_EQ(parsed_role("uitvoerder"), Role::executor);
  EXPECT_EQ(parsed_role("onbekend"), Role::unknown);
  EXPECT_EQ(parsed_role("penvoerder"), std::nullopt);
  EXPECT_EQ(parsed_class("Medium"), "middel");
  EXPECT_EQ(parsed_class("gemiddeld"), "");
}

}  // namespace
}  // namespace regioscan::inventory

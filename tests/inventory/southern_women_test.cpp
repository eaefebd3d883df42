#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

// Values of the literature, recomputed here by plain loops over the shipped tables: what is wrong in the data shows
// before any algorithm is blamed.
class SouthernWomen : public ::testing::Test {
 protected:
  SouthernWomen() : reading(read_inventory({.path = testing::source_path("data/southern-women"), .tables = {}})) {
    for (const Participation& p : reading.inventory.value().participations) {
      const std::string& woman = reading.inventory->actors[p.actor].name;
      const std::string& event = reading.inventory->initiatives[p.initiative].name;
      events_of[woman].insert(event);
      women_of[event].insert(woman);
    }
  }
  [[nodiscard]] std::size_t together(const std::string& a, const std::string& b) const {
    std::size_t count = 0;
    for (const std::string& event : events_of.at(a)) count += events_of.at(b).count(event);
    return count;
  }
  Reading reading;
  std::map<std::string, std::set<std::string>> events_of;
  std::map<std::string, std::set<std::string>> women_of;
};

TEST_F(SouthernWomen, AreEighteenAtFourteenEvents) {
  EXPECT_THAT(reading.problems, ::testing::IsEmpty());
  EXPECT_EQ(reading.inventory->actors.size(), 18U);
  EXPECT_EQ(reading.inventory->initiatives.size(), 14U);
  EXPECT_EQ(reading.inventory->participations.size(), 89U);
  EXPECT_EQ(reading.inventory->activities.size(), 0U);
}

TEST_F(SouthernWomen, WentToAsManyEventsAsPrinted) {
  const std::map<std::string, std::size_t> printed{
      {"Evelyn", 8},  {"Laura", 7}, {"Theresa", 8}, {"Brenda", 7},  {"Charlotte", 4}, {"Frances", 4},
      {"Eleanor", 4}, {"Pearl", 3}, {"Ruth", 4},    {"Verne", 4},   {"Myra", 4},      {"Katherina", 6},
      {"Sylvia", 7},  {"Nora", 8},  {"Helen", 5},   {"Dorothy", 2}, {"Olivia", 2},    {"Flora", 2}};
  ASSERT_EQ(events_of.size(), printed.size());
  for (const auto& [woman, count] : printed) EXPECT_EQ(events_of.at(woman).size(), count) << woman;
  const std::map<std::string, std::size_t> events{{"E1", 3},  {"E2", 3},  {"E3", 6},  {"E4", 4},  {"E5", 8},
                                                  {"E6", 8},  {"E7", 10}, {"E8", 14}, {"E9", 12}, {"E10", 5},
                                                  {"E11", 4}, {"E12", 6}, {"E13", 3}, {"E14", 3}};
  for (const auto& [event, count] : events) EXPECT_EQ(women_of.at(event).size(), count) << event;
}

TEST_F(SouthernWomen, MetAsOftenAsPrinted) {
  std::size_t tied = 0;
  std::size_t meetings = 0;
  std::size_t most = 0;
  for (auto a = events_of.begin(); a != events_of.end(); ++a) {
    for (auto b = std::next(a); b != events_of.end(); ++b) {
      const std::size_t count = together(a->first, b->first);
      tied += count > 0 ? 1 : 0;
      meetings += count;
      most = std::max(most, count);
    }
  }
  EXPECT_EQ(tied, 139U);
  EXPECT_EQ(meetings, 322U);
  EXPECT_EQ(most, 7U);
  EXPECT_EQ(together("Evelyn", "Theresa"), 7U);
}

TEST_F(SouthernWomen, MakeAsManySquaresAsPrinted) {
  // Robins–Alexander .46776 = 4·341/2916: a square is two women at two events, a path of three ties has a tie in the
  // middle.
  std::size_t squares = 0;
  for (auto a = events_of.begin(); a != events_of.end(); ++a) {
    for (auto b = std::next(a); b != events_of.end(); ++b) {
      const std::size_t shared = together(a->first, b->first);
      squares += shared * (shared - std::min<std::size_t>(shared, 1)) / 2;  // integer division is wanted: pairs
    }
  }
  std::size_t paths = 0;
  for (const auto& [woman, events] : events_of) {
    for (const std::string& event : events) paths += (events.size() - 1) * (women_of.at(event).size() - 1);
  }
  EXPECT_EQ(squares, 341U);
  EXPECT_EQ(paths, 2916U);
}

TEST_F(SouthernWomen, HaveTheNewmanTieOfEvelynAndTheresa) {
  double tie = 0;
  for (const auto& [event, women] : women_of) {
    if (women.contains("Evelyn") && women.contains("Theresa")) tie += 1.0 / static_cast<double>(women.size() - 1);
  }
  EXPECT_NEAR(tie, 44651.0 / 30030.0, 1e-12);
}

}  // namespace
}  // namespace regioscan::inventory

#include "tests/house/house_map.hpp"

#include <sstream>

#include "tests/house/source_tree.hpp"

namespace regioscan::house {
namespace {

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" `");
  if (first == std::string_view::npos) return {};
  return std::string{text.substr(first, text.find_last_not_of(" `") - first + 1)};
}

/// The cells of a row "| a | b |", without blanks and backticks; none for any other line.
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells;
  if (!line.starts_with("|")) return cells;
  line.remove_prefix(1);
  for (std::size_t bar = line.find('|'); bar != std::string_view::npos; bar = line.find('|')) {
    cells.push_back(trimmed(line.substr(0, bar)));
    line.remove_prefix(bar + 1);
  }
  return cells;
}

std::set<std::string> rooms_named(const std::string& cell) {
  std::set<std::string> rooms;
  if (cell == "nothing") return rooms;
  std::istringstream words(cell);
  for (std::string word; std::getline(words, word, ',');) rooms.insert(trimmed(word));
  return rooms;
}

}  // namespace

HouseMap house_map(std::string_view readme) {
  HouseMap map;
  std::string table;  // the first heading of the table that we are in
  for (const std::string_view line : lines_of(readme)) {
    const std::vector<std::string> cells = cells_of(line);
    if (cells.size() != 3) {
      table.clear();
    } else if (table.empty()) {
      table = cells[0];
    } else if (cells[0].starts_with("---")) {
      continue;
    } else if (table == "room") {
      map.rooms.push_back(cells[0]);
      map.may_include[cells[0]] = rooms_named(cells[2]);
    } else if (table == "foreign library") {
      map.doors.push_back({.library = cells[0], .prefix = cells[1], .file = cells[2]});
    }
  }
  for (auto& [room, rooms] : map.may_include) {
    if (rooms == std::set<std::string>{"everything"}) rooms = {map.rooms.begin(), map.rooms.end()};
    rooms.erase(room);
  }
  return map;
}

}  // namespace regioscan::house

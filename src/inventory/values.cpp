#include "inventory/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/numbers.hpp"
#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

/// The whole numbers between separators, each with its number of digits; empty if anything else is there.
struct Digits {
  int number;
  std::size_t length;
};
std::vector<Digits> digits(std::string_view text) {
  std::vector<Digits> found;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find_first_of("-/.", at), text.size());
    const std::string_view part = text.substr(at, end - at);
    const bool is_number = !part.empty() && part.size() <= 4 && part.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_number) return {};
    found.push_back({static_cast<int>(*base::parsed_whole(part)), part.size()});
    at = end + 1;
  }
  return found;
}

std::optional<Date> valid(Date date) { return date.ok() ? std::optional(date) : std::nullopt; }

Date edge_of_month(year y, month m, Edge edge) {
  if (edge == Edge::first_day) return y / m / 1;
  return y / m / std::chrono::last;
}

}  // namespace

std::optional<Date> parsed_date(std::string_view text, Edge edge) {
  const std::vector<Digits> found = digits(text);
  const auto at = [&](std::size_t i) { return found[i].number; };
  const auto month_at = [&](std::size_t i) { return month(static_cast<unsigned>(at(i))); };
  const auto day_at = [&](std::size_t i) { return day(static_cast<unsigned>(at(i))); };
  const bool starts_with_year = !found.empty() && found.front().length == 4;
  if (starts_with_year && found.size() == 1) {
    return edge_of_month(year(at(0)), edge == Edge::first_day ? std::chrono::January : std::chrono::December, edge);
  }
  if (starts_with_year && found.size() == 2 && month_at(1).ok()) return edge_of_month(year(at(0)), month_at(1), edge);
  if (starts_with_year && found.size() == 3) return valid(year(at(0)) / month_at(1) / day_at(2));
  if (found.size() == 3 && found[2].length == 4) return valid(year(at(2)) / month_at(1) / day_at(0));
  return std::nullopt;
}

std::optional<bool> parsed_yes_or_no(std::string_view text) {
  const std::string word = folded(text);
  for (const std::string_view yes : {"ja", "yes", "true", "waar", "1", "j", "y"}) {
    if (word == yes) return true;
  }
  for (const std::string_view no : {"nee", "no", "false", "onwaar", "0", "n"}) {
    if (word == no) return false;
  }
  return std::nullopt;
}

std::optional<Role> parsed_role(std::string_view text) {
  const std::string word = folded(text);
  for (const Role role : kRoles) {
    if (word == key(role) || word == label(role).nl || word == label(role).en) return role;
  }
  return std::nullopt;
}

std::string_view parsed_class(std::string_view text) {
  const std::string word = folded(text);
  if (word == "laag" || word == "low") return "laag";
  if (word == "middel" || word == "medium") return "middel";
  if (word == "hoog" || word == "high") return "hoog";
  return {};
}

std::optional<Date> date_in(const Cell& cell, Edge edge, ProblemList& problems) {
  if (cell.text.empty()) return std::nullopt;
  const std::optional<Date> date = parsed_date(cell.text, edge);
  if (!date) problems.add(kind("not-a-date"), cell.place, cell.text);
  return date;
}

std::optional<bool> yes_or_no_in(const Cell& cell, ProblemList& problems) {
  if (cell.text.empty()) return std::nullopt;
  const std::optional<bool> answer = parsed_yes_or_no(cell.text);
  if (!answer) problems.add(kind("not-yes-or-no"), cell.place, cell.text);
  return answer;
}

std::string_view class_in(const Cell& cell, ProblemList& problems) {
  if (cell.text.empty()) return {};
  const std::string_view found = parsed_class(cell.text);
  const bool is_unknown = folded(cell.text) == "onbekend" || folded(cell.text) == "unknown";
  if (found.empty() && !is_unknown) problems.add(kind("unknown-class"), cell.place, cell.text);
  return found;
}

std::optional<double> degrees_in(const Cell& cell, double limit, ProblemList& problems) {
  if (cell.text.empty()) return std::nullopt;
  const std::optional<double> number = base::parsed_decimal(cell.text);
  if (!number) problems.add(kind("not-a-number"), cell.place, cell.text);
  if (!number || std::abs(*number) <= limit) return number;
  const std::string range = fmt::format("−{0} … {0}", base::written(limit));
  problems.add(kind("out-of-range"), cell.place, cell.text, base::same(range));
  return std::nullopt;
}

std::optional<std::int64_t> count_in(const Cell& cell, std::int64_t most, ProblemList& problems) {
  if (cell.text.empty()) return std::nullopt;
  const std::optional<std::int64_t> number = base::parsed_whole(cell.text);
  if (!number) problems.add(kind("not-a-number"), cell.place, cell.text);
  if (!number || (*number >= 0 && *number <= most)) return number;
  const base::Words limit = base::whole(most);
  problems.add(kind("out-of-range"), cell.place, cell.text, {"0 … " + limit.nl, "0 … " + limit.en});
  return std::nullopt;
}

}  // namespace regioscan::inventory

#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/published/doc_page.hpp"
#include "tests/scratch.hpp"

namespace regioscan::testing {

inline double number(const std::string& text) { return base::parsed_decimal(text).value(); }

/// What the commands of docs/southern-women.md wrote.
class WomenResults {
 public:
  [[nodiscard]] std::string file(const std::string& name) const { return folder_ / name; }
  [[nodiscard]] Records table(const std::string& name) const { return records(file(name)); }
  /// A measure of one woman.
  [[nodiscard]] double value(const std::string& name, const std::string& measure) const {
    return number(table("result/actors.csv").at(name).at(measure));
  }
  /// The women by a measure, highest first; equal ones by name.
  [[nodiscard]] std::vector<std::string> order(const std::string& measure) const {
    std::vector<std::pair<double, std::string>> all;
    for (const auto& [name, cells] : table("result/actors.csv")) all.emplace_back(-number(cells.at(measure)), name);
    std::sort(all.begin(), all.end());
    std::vector<std::string> names;
    for (const auto& [value, name] : all) names.push_back(name);
    return names;
  }
  [[nodiscard]] std::size_t how_many(const std::string& measure, double wanted) const {
    const Records women = table("result/actors.csv");
    return static_cast<std::size_t>(std::count_if(
        women.begin(), women.end(), [&](const auto& woman) { return number(woman.second.at(measure)) == wanted; }));
  }

 private:
  Scratch folder_;
};

/// Every sentence of the page that holds a number, with the number as it was found now.
[[nodiscard]] std::vector<std::string> sentences_on_women(const WomenResults& found);

}  // namespace regioscan::testing

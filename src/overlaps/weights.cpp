#include "overlaps/weights.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/failure.hpp"
#include "base/toml.hpp"
#include "inventory/problem_list.hpp"
#include "overlaps/embedded.hpp"

namespace regioscan::overlaps {
namespace {

using base::Words;
using inventory::kind;

struct AspectRow {
  Aspect aspect;
  std::string_view key;
  Words label;
};

const std::array<AspectRow, 5>& aspect_rows() {
  static const std::array<AspectRow, 5> rows{{
      {Aspect::activity, "activity", {"wat er gebeurt", "what is done"}},
      {Aspect::target, "target", {"voor wie", "for whom"}},
      {Aspect::theme, "theme", {"waarover", "about what"}},
      {Aspect::reason, "reason", {"waarom", "why"}},
      {Aspect::other, "other", {"overig", "other"}},
  }};
  return rows;
}

std::string aspect_list() {
  std::string list;
  for (const AspectRow& row : aspect_rows()) list += fmt::format("{}{}", list.empty() ? "" : ", ", row.key);
  return list;
}

/// A number of the file: where it goes and the largest value that makes sense.
struct Setting {
  std::string_view name;
  double* place;
  double most;
};

constexpr double kMostWeight = 1000;

class WeightsReader {
 public:
  WeightsReader(const std::string& file, Weights base) : file_(file), weights_(std::move(base)) {}

  WeightsReading read(const toml::table& document) {
    Limits& limits = weights_.limits;
    check_keys(document, {}, {"schema", "dimension", "parts", "limits", "candidates"});
    read_numbers(document, "parts",
                 {{{"unnamed_dimension", &weights_.unnamed_dimension, kMostWeight},
                   {"text", &weights_.text, kMostWeight},
                   {"area", &weights_.area, kMostWeight},
                   {"period", &weights_.period, kMostWeight},
                   {"partners", &weights_.partners, kMostWeight},
                   {"value_of_all", &weights_.value_of_all, kMostWeight},
                   {"usual_likeness", &weights_.usual_likeness, 1},
                   {"doubt", &weights_.doubt, kMostWeight}}});
    read_dimensions(document);  // after the parts: one without a weight of its own weighs as one that is not named
    read_numbers(document, "limits",
                 {{{"duplication_activity", &limits.duplication_activity, 1},
                   {"duplication_other_activity", &limits.duplication_other_activity, 1},
                   {"duplication_target", &limits.duplication_target, 1},
                   {"duplication", &limits.duplication, 1},
                   {"overlap", &limits.overlap, 1},
                   {"fragmentation", &limits.fragmentation, 1},
                   {"elsewhere", &limits.elsewhere, 1},
                   {"text_alone", &limits.text_alone, 1},
                   {"min_coverage", &limits.min_coverage, 1},
                   {"continuation", &limits.continuation, 1},
                   {"same_name", &limits.same_name, 1},
                   {"continuation_gap_days", &limits.continuation_gap_days, 36'525},
                   {"family", &limits.family, 1},
                   {"candidate_jaccard", &limits.candidate_jaccard, 1}}});
    double wholly = static_cast<double>(weights_.most_scored_wholly);
    read_numbers(document, "candidates", {{{"most_scored_wholly", &wholly, 20'000}}});
    weights_.most_scored_wholly = static_cast<std::size_t>(wholly);
    if (limits.candidate_jaccard <= 0) out_of_range("limits.candidate_jaccard", "0", "0 < … ≤ 1");
    return {.weights = std::move(weights_), .problems = problems_.problems()};
  }

 private:
  void out_of_range(std::string_view name, const std::string& value, const std::string& range) {
    problems_.add(kind("out-of-range"), {file_, 0, name}, value, base::same(range));
  }

  void wrong(std::string_view name, const Words& expected) {
    problems_.add(kind("wrong-setting"), {.file = file_}, name, expected);
  }

  void check_keys(const toml::table& table, std::string_view section, const std::vector<std::string_view>& known) {
    for (const auto& [name, node] : table) {
      const std::string_view word = name.str();
      if (std::find(known.begin(), known.end(), word) != known.end()) continue;
      const std::string shown = section.empty() ? std::string(word) : fmt::format("{}.{}", section, word);
      problems_.add(kind("unknown-setting"), {.file = file_}, shown);
    }
  }

  void read_number(const toml::node_view<const toml::node>& node, const std::string& shown, const Setting& setting) {
    if (!node) return;
    const auto number = node.value<double>();
    if (!number || node.is_boolean()) {
      wrong(shown, {"een getal", "a number"});
    } else if (!(*number >= 0 && *number <= setting.most)) {
      out_of_range(shown, fmt::format("{}", *number), fmt::format("0 … {}", setting.most));
    } else {
      *setting.place = *number;
    }
  }

  void read_numbers(const toml::table& document, std::string_view section, std::vector<Setting> settings) {
    const auto node = document[section];
    if (!node) return;
    const toml::table* table = node.as_table();
    if (table == nullptr) {
      wrong(section, {fmt::format("een tabel: [{}]", section), fmt::format("a table: [{}]", section)});
      return;
    }
    std::vector<std::string_view> known;
    for (const Setting& setting : settings) known.push_back(setting.name);
    check_keys(*table, section, known);
    for (const Setting& setting : settings) {
      read_number((*table)[setting.name], fmt::format("{}.{}", section, setting.name), setting);
    }
  }

  void read_dimensions(const toml::table& document) {
    const auto node = document["dimension"];
    if (!node) return;
    const toml::array* list = node.as_array();
    if (list == nullptr) {
      wrong("dimension", {"een lijst van tabellen: [[dimension]]", "a list of tables: [[dimension]]"});
      return;
    }
    std::vector<std::string> seen;
    for (const toml::node& entry : *list) {
      const toml::table* table = entry.as_table();
      const std::string name = table == nullptr ? std::string() : (*table)["key"].value_or(std::string());
      if (name.empty()) {
        problems_.add(kind("missing-key"), {.file = file_}, "dimension.key");
      } else if (std::find(seen.begin(), seen.end(), name) != seen.end()) {
        problems_.add(kind("double-key"), {.file = file_}, name);
      } else {
        seen.push_back(name);
        read_dimension(*table, name);
      }
    }
  }

  void read_dimension(const toml::table& table, const std::string& name) {
    const std::string section = "dimension." + name;
    check_keys(table, section, {"key", "weight", "aspect"});
    DimensionWeight made = weights_.of(name);
    read_number(table["weight"], section + ".weight", {"weight", &made.weight, kMostWeight});
    if (table["aspect"]) {
      const std::string word = table["aspect"].value_or(std::string());
      const auto& rows = aspect_rows();
      const auto row = std::find_if(rows.begin(), rows.end(), [&](const AspectRow& r) { return r.key == word; });
      if (row == rows.end()) wrong(section + ".aspect", base::same(aspect_list()));
      if (row != rows.end()) made.aspect = row->aspect;
    }
    std::erase_if(weights_.dimensions, [&](const DimensionWeight& other) { return other.key == name; });
    weights_.dimensions.push_back(made);
  }

  const std::string& file_;
  Weights weights_;
  inventory::ProblemList problems_;
};

WeightsReading reading_over(std::string_view text, const std::string& file_name, Weights base) {
  const auto parsed = base::parsed_toml(text, file_name);
  if (const auto* problem = std::get_if<base::Problem>(&parsed)) {
    return {.weights = std::move(base), .problems = {*problem}};
  }
  return WeightsReader(file_name, std::move(base)).read(std::get<toml::table>(parsed));
}

}  // namespace

std::string_view key(Aspect aspect) { return aspect_rows().at(static_cast<std::size_t>(aspect)).key; }
const Words& label(Aspect aspect) { return aspect_rows().at(static_cast<std::size_t>(aspect)).label; }

DimensionWeight Weights::of(std::string_view dimension) const {
  const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                  [&](const DimensionWeight& entry) { return entry.key == dimension; });
  if (found != dimensions.end()) return *found;
  return {.key = std::string(dimension), .weight = unnamed_dimension, .aspect = Aspect::other};
}

std::string_view default_weights_text() { return embedded::weights(); }

const Weights& default_weights() {
  static const Weights shipped = [] {
    WeightsReading reading = reading_over(default_weights_text(), "weights.toml", {});
    if (!reading.problems.empty()) {
      throw base::OwnFault({"De meegeleverde gewichten zijn fout.", "The shipped weights are wrong."});
    }
    return std::move(reading.weights);
  }();
  return shipped;
}

WeightsReading read_weights(std::string_view text, const std::string& file_name) {
  return reading_over(text, file_name, default_weights());
}

}  // namespace regioscan::overlaps

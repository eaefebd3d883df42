#include "figures/recipe.hpp"

#include <fmt/format.h>

#include <set>

#include "base/failure.hpp"
#include "base/toml.hpp"
#include "figures/embedded.hpp"

namespace regioscan::figures {
namespace {

using base::Problem;
using base::Severity;
using base::Words;

/// Reads the keys of a recipe one by one, and at the end names those that nobody asked for.
class RecipeReader {
 public:
  RecipeReader(const toml::table& table, std::string file) : table_(table), file_(std::move(file)) {}

  void number(const char* key, double& value, double least, double most) {
    known_.insert(key);
    const toml::node* const node = table_.get(key);
    if (node == nullptr) return;
    const auto given = node->value<double>();
    if (given && *given >= least && *given <= most) {
      value = *given;
    } else {
      add(key, {fmt::format("hier hoort een getal van {} tot {}", least, most),
                fmt::format("a number from {} to {} belongs here", least, most)});
    }
  }

  void whole(const char* key, std::int64_t& value, std::int64_t least, std::int64_t most) {
    known_.insert(key);
    const toml::node* const node = table_.get(key);
    if (node == nullptr) return;
    const auto given = node->value_exact<std::int64_t>();
    if (given && *given >= least && *given <= most) {
      value = *given;
    } else {
      add(key, {fmt::format("hier hoort een geheel getal van {} tot {}", least, most),
                fmt::format("a whole number from {} to {} belongs here", least, most)});
    }
  }

  void choice(const char* key, std::string& value, const std::set<std::string>& allowed) {
    known_.insert(key);
    const toml::node* const node = table_.get(key);
    if (node == nullptr) return;
    const auto given = node->value<std::string>();
    if (given && allowed.contains(*given)) {
      value = *given;
      return;
    }
    const std::vector<std::string> names(allowed.begin(), allowed.end());
    add(key, {"kies uit " + base::enumeration(names, base::Language::nl),
              "choose from " + base::enumeration(names, base::Language::en)});
  }

  std::vector<Problem> problems() && {
    for (const auto& [key, node] : table_) {
      if (!known_.contains(std::string(key.str())))
        add(std::string(key.str()), {"deze sleutel kent een recept niet", "a recipe does not know this key"});
    }
    return std::move(problems_);
  }

 private:
  void add(const std::string& key, const Words& what) {
    const toml::node* const node = table_.get(key);
    problems_.push_back({.severity = Severity::error,
                         .code = "bad-recipe",
                         .file = file_,
                         .row = node == nullptr ? 0U : static_cast<std::size_t>(node->source().begin.line),
                         .column = key,
                         .what = what,
                         .mend = {"zie layouts/actor-network.toml", "see layouts/actor-network.toml"}});
  }

  const toml::table& table_;
  std::string file_;
  std::set<std::string> known_;
  std::vector<Problem> problems_;
};

}  // namespace

RecipeReading read_recipe(std::string_view text, const std::string& file) {
  RecipeReading reading;
  auto parsed = base::parsed_toml(text, file);
  if (const Problem* const problem = std::get_if<Problem>(&parsed)) {
    reading.problems.push_back(*problem);
    return reading;
  }
  RecipeReader reader(std::get<toml::table>(parsed), file);
  Recipe& recipe = reading.recipe;
  reader.number("width_pt", recipe.width_pt, 300, 5000);
  reader.number("height_pt", recipe.height_pt, 300, 5000);
  reader.choice("engine", recipe.engine, {"auto", "sfdp", "neato"});
  reader.number("separation_pt", recipe.separation_pt, 0.5, 50);
  reader.number("largest_diameter_pt", recipe.largest_diameter_pt, 4, 200);
  reader.number("node_cover", recipe.node_cover, 0.001, 0.25);
  reader.whole("least_shared", recipe.least_shared, 0, 1'000'000);
  reader.whole("most_ties", recipe.most_ties, 1, 1'000'000);
  reader.number("tie_width_pt", recipe.tie_width_pt, 0.1, 10);
  reader.number("tie_opacity", recipe.tie_opacity, 0.05, 1);
  reader.whole("labels", recipe.labels, 0, 2000);
  reader.number("label_size_pt", recipe.label_size_pt, 7, 40);
  reader.choice("theme", recipe.theme, {"print", "dark"});
  reading.problems = std::move(reader).problems();
  return reading;
}

Recipe shipped_recipe() {
  RecipeReading reading = read_recipe(embedded::actor_network(), "layouts/actor-network.toml");
  if (!reading.problems.empty()) throw base::OwnFault(reading.problems.front().what);
  return std::move(reading.recipe);
}

Recipe recipe_or_shipped(std::string_view toml) {
  if (toml.empty()) return shipped_recipe();
  RecipeReading reading = read_recipe(toml, "recipe");
  if (reading.problems.empty()) return std::move(reading.recipe);
  Words all;
  for (const Problem& problem : reading.problems) {
    const std::string place = problem.row > 0 ? fmt::format("{} ({})", problem.column, problem.row) : problem.column;
    all.nl += fmt::format("{}{}: {}", all.nl.empty() ? "" : "; ", place, problem.what.nl);
    all.en += fmt::format("{}{}: {}", all.en.empty() ? "" : "; ", place, problem.what.en);
  }
  throw base::UsageError({"Het recept klopt niet: " + all.nl + ".", "The recipe is not right: " + all.en + "."});
}

}  // namespace regioscan::figures

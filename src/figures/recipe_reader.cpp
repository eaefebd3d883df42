#include "figures/recipe_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/failure.hpp"
#include "base/toml.hpp"
#include "figures/settings.hpp"

namespace regioscan::figures {

using base::Problem;
using base::Words;

RecipeReader::RecipeReader(std::string_view text, std::string file, const Options& options) : file_(std::move(file)) {
  auto parsed = base::parsed_toml(text, file_);
  if (const Problem* const problem = std::get_if<Problem>(&parsed)) {
    problems_.push_back(*problem);
    return;
  }
  for (const auto& [key, node] : std::get<toml::table>(parsed)) {
    Setting setting{.value = {}, .line = node.source().begin.line};
    if (const auto* whole = node.as_integer()) setting.value = whole->get();
    if (const auto* number = node.as_floating_point()) setting.value = number->get();
    if (const auto* word = node.as_string()) setting.value = word->get();
    settings_.emplace(std::string(key.str()), std::move(setting));
  }
  for (const auto& [key, value] : options)
    settings_.insert_or_assign(key, Setting{.value = value, .line = 0, .is_option = true});
}

bool RecipeReader::is_option(const std::string& key) const {
  const auto found = settings_.find(key);
  return found != settings_.end() && found->second.is_option;
}

const RecipeReader::Setting* RecipeReader::find(const char* key) {
  known_.insert(key);
  const auto found = settings_.find(key);
  return found == settings_.end() ? nullptr : &found->second;
}

void RecipeReader::number(const char* key, double& value, double least, double most) {
  const Setting* const setting = find(key);
  if (setting == nullptr) return;
  std::optional<double> given;
  if (const auto* number = std::get_if<double>(&setting->value)) given = *number;
  if (const auto* whole = std::get_if<std::int64_t>(&setting->value)) given = static_cast<double>(*whole);
  if (given && *given >= least && *given <= most) {
    value = *given;
  } else {
    add(key, {fmt::format("hier hoort een getal van {} tot {}", least, most),
              fmt::format("a number from {} to {} belongs here", least, most)});
  }
}

void RecipeReader::whole(const char* key, std::int64_t& value, std::int64_t least, std::int64_t most) {
  const Setting* const setting = find(key);
  if (setting == nullptr) return;
  const auto* const given = std::get_if<std::int64_t>(&setting->value);
  if (given != nullptr && *given >= least && *given <= most) {
    value = *given;
  } else {
    add(key, {fmt::format("hier hoort een geheel getal van {} tot {}", least, most),
              fmt::format("a whole number from {} to {} belongs here", least, most)});
  }
}

void RecipeReader::choice(const char* key, std::string& value, const std::set<std::string>& allowed) {
  const Setting* const setting = find(key);
  if (setting == nullptr) return;
  const auto* const given = std::get_if<std::string>(&setting->value);
  if (given != nullptr && allowed.contains(*given)) {
    value = *given;
    return;
  }
  const std::vector<std::string> names(allowed.begin(), allowed.end());
  add(key, {"kies uit " + base::enumeration(names, base::Language::nl),
            "choose from " + base::enumeration(names, base::Language::en)});
}

void RecipeReader::text(const char* key, std::string& value) {
  const Setting* const setting = find(key);
  if (setting == nullptr) return;
  if (const auto* given = std::get_if<std::string>(&setting->value)) {
    value = *given;
  } else {
    add(key, {"hier hoort tekst tussen aanhalingstekens", "text in quotation marks belongs here"});
  }
}

std::vector<Problem> RecipeReader::problems() && {
  for (const auto& [key, setting] : settings_) {
    if (!known_.contains(key)) add(key, unknown(key));
  }
  return std::move(problems_);
}

Words RecipeReader::unknown(const std::string& key) const {
  if (!is_option(key)) return {"deze sleutel kent een recept niet", "a recipe does not know this key"};
  std::vector<std::string> takes;
  for (const FigureOption& option : figure_options()) {
    if (known_.contains(option.key)) takes.push_back("--" + option.key);
  }
  return {"deze figuur kent die optie niet; wel " + base::enumeration(takes, base::Language::nl),
          "this figure does not take that option; it takes " + base::enumeration(takes, base::Language::en)};
}

void RecipeReader::add(const std::string& key, const Words& what) {
  const auto found = settings_.find(key);
  problems_.push_back({.severity = base::Severity::error,
                       .code = "bad-recipe",
                       .file = is_option(key) ? std::string() : file_,
                       .row = found == settings_.end() ? 0 : found->second.line,
                       .column = is_option(key) ? "--" + key : key,
                       .what = what,
                       .mend = {"zie het recept in layouts/", "see the recipe in layouts/"}});
}

RecipeReader recipe_reader(std::string_view given, std::string_view shipped, std::string_view name,
                           const Options& options) {
  if (given.empty()) return {shipped, fmt::format("layouts/{}.toml", name), options};
  return {given, "recipe", options};
}

void fail_on(const std::vector<Problem>& problems) {
  if (problems.empty()) return;
  Words all;
  for (const Problem& problem : problems) {
    const std::string place = problem.row > 0 ? fmt::format("{} ({})", problem.column, problem.row) : problem.column;
    all.nl += fmt::format("{}{}: {}", all.nl.empty() ? "" : "; ", place, problem.what.nl);
    all.en += fmt::format("{}{}: {}", all.en.empty() ? "" : "; ", place, problem.what.en);
  }
  const bool is_recipe = std::ranges::any_of(problems, [](const Problem& problem) { return !problem.file.empty(); });
  throw base::UsageError({(is_recipe ? "Het recept klopt niet: " : "Dat kan niet: ") + all.nl + ".",
                          (is_recipe ? "The recipe is not right: " : "That cannot be: ") + all.en + "."});
}

}  // namespace regioscan::figures

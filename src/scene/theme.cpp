#include "scene/theme.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "base/toml.hpp"
#include "scene/embedded.hpp"

namespace regioscan::scene {
namespace {

using base::Problem;
using base::Severity;

bool is_colour(const std::string& text) {
  return text.size() == 7 && text.front() == '#' &&
         text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
}

Problem bad(const std::string& file, const std::string& key, const std::string& what_nl, const std::string& what_en) {
  return {.severity = Severity::error,
          .code = "bad-theme",
          .file = file,
          .row = 0,
          .column = key,
          .what = {what_nl, what_en},
          .mend = {"zie layouts/theme.toml voor een goed voorbeeld", "see layouts/theme.toml for a good example"}};
}

/// Reads the colours of one theme and notes what is wrong with them.
class ThemeReader {
 public:
  ThemeReader(const toml::table& table, std::string file, std::vector<Problem>& problems)
      : table_(table), file_(std::move(file)), problems_(problems) {}

  Colour colour(const char* key) { return checked(key, table_[key].value_or(std::string())); }

  std::vector<Colour> colours(const char* key) {
    std::vector<Colour> all;
    if (const toml::array* const list = table_[key].as_array()) {
      for (const toml::node& node : *list) all.push_back(checked(key, node.value_or(std::string())));
    }
    if (all.empty())
      problems_.push_back(
          bad(file_, key, "hier hoort een lijst kleuren te staan", "a list of colours should stand here"));
    return all;
  }

 private:
  Colour checked(const char* key, const std::string& text) {
    if (is_colour(text)) return text;
    problems_.push_back(bad(file_, key, fmt::format("'{}' is geen kleur als #1b1f24", text),
                            fmt::format("'{}' is no colour like #1b1f24", text)));
    return "#000000";
  }

  const toml::table& table_;
  std::string file_;
  std::vector<Problem>& problems_;
};

}  // namespace

bool Theme::has_hues() const {
  return std::ranges::any_of(categories, [](const Colour& colour) {
    return colour.substr(1, 2) != colour.substr(3, 2) || colour.substr(1, 2) != colour.substr(5, 2);
  });
}

bool Theme::needs_mark(std::size_t number) const {
  if (number >= categories.size()) return false;
  const auto own = categories.begin() + static_cast<std::ptrdiff_t>(number);
  return std::find(categories.begin(), own, *own) != own;
}

ThemeReading read_theme(std::string_view text, const std::string& file, const std::string& name) {
  ThemeReading reading;
  auto parsed = base::parsed_toml(text, file);
  if (const Problem* const problem = std::get_if<Problem>(&parsed)) {
    reading.problems.push_back(*problem);
    return reading;
  }
  const toml::table* const table = std::get<toml::table>(parsed)[name].as_table();
  if (table == nullptr) {
    reading.problems.push_back(
        bad(file, name, fmt::format("er is geen thema '{}'", name), fmt::format("there is no theme '{}'", name)));
    return reading;
  }
  ThemeReader reader(*table, file, reading.problems);
  reading.theme = {.ground = reader.colour("ground"),
                   .ink = reader.colour("ink"),
                   .soft = reader.colour("soft"),
                   .line = reader.colour("line"),
                   .outline = reader.colour("outline"),
                   .tie = reader.colour("tie"),
                   .rest = reader.colour("rest"),
                   .categories = reader.colours("categories")};
  return reading;
}

Theme shipped_theme(const std::string& name) {
  ThemeReading reading = read_theme(embedded::theme(), "layouts/theme.toml", name);
  if (!reading.problems.empty()) throw base::OwnFault(reading.problems.front().what);
  return std::move(reading.theme);
}

}  // namespace regioscan::scene

#include "inventory/about.hpp"

#include <algorithm>
#include <sstream>

#include "base/toml.hpp"
#include "inventory/fold.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::inventory {
namespace {

const base::Words kText{"tekst tussen aanhalingstekens", "text in quotation marks"};

/// Reads settings out of TOML, and remembers which ones were asked for: the others are unknown.
class Reader {
 public:
  Reader(const toml::table& document, std::string_view file) : document_(document), file_(file) {}

  std::string text(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return {};
    if (const auto* value = node->as_string()) return std::string(trimmed(value->get()));
    // A date without quotation marks is as good as one with.
    if (const auto* date = node->as_date()) {
      std::ostringstream written;
      written << date->get();
      return written.str();
    }
    wrong(key, kText);
    return {};
  }

  bool flag(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return false;
    if (const auto* value = node->as_boolean()) return value->get();
    wrong(key, {"true of false", "true or false"});
    return false;
  }

  std::optional<std::int64_t> count(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return std::nullopt;
    if (const auto* value = node->as_integer(); value != nullptr && value->get() > 0) return value->get();
    wrong(key, {"een geheel getal groter dan 0", "a whole number above 0"});
    return std::nullopt;
  }

  void check_schema() {
    const toml::node* node = find("schema");
    if (node != nullptr && node->value<std::int64_t>() != 1) wrong("schema", base::same("1"));
  }

  void wrong(std::string_view key, const base::Words& expected) {
    const toml::node* node = document_.get(key);
    problems_.add(kind("wrong-setting"), {file_, node != nullptr ? node->source().begin.line : 0, {}}, key, expected);
  }

  void missing(std::string_view key) { problems_.add(kind("missing-setting"), {.file = file_}, key); }

  [[nodiscard]] std::vector<base::Problem> finished() {
    for (const auto& [key, node] : document_) {
      const std::string name(key.str());
      if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
      problems_.add(kind("unknown-setting"), {file_, node.source().begin.line, {}}, name, {},
                    [&] { return nearest(name, asked_); });
    }
    return problems_.problems();
  }

 private:
  const toml::node* find(std::string_view key) {
    asked_.emplace_back(key);
    return document_.get(key);
  }

  const toml::table& document_;
  std::string_view file_;
  std::vector<std::string> asked_;
  ProblemList problems_;
};

base::Language language(Reader& reader) {
  const std::string text = reader.text("language");
  if (text == "en") return base::Language::en;
  if (!text.empty() && text != "nl") reader.wrong("language", {"nl of en", "nl or en"});
  return base::Language::nl;
}

}  // namespace

FolderSettings read_folder_settings(std::string_view text, const std::string& file_name) {
  const auto parsed = base::parsed_toml(text, file_name);
  FolderSettings settings;
  if (const auto* problem = std::get_if<base::Problem>(&parsed)) {
    settings.problems = {*problem};
    return settings;
  }
  Reader reader(std::get<toml::table>(parsed), file_name);
  reader.check_schema();
  settings.about = {.name = reader.text("name"),
                    .date = reader.text("date"),
                    .source = reader.text("source"),
                    .licence = reader.text("licence"),
                    .note = reader.text("note"),
                    .language = language(reader),
                    .is_reconstruction = reader.flag("reconstruction"),
                    .estimated_initiatives = reader.count("estimated_initiatives")};
  if (settings.about.name.empty()) reader.missing("name");
  settings.taxonomy = reader.text("taxonomy");
  settings.regions = reader.text("regions");
  if (const std::string separator = reader.text("separator"); !separator.empty()) settings.separator = separator;
  settings.problems = reader.finished();
  return settings;
}

}  // namespace regioscan::inventory

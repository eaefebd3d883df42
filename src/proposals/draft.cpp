#include "proposals/draft.hpp"

#include <algorithm>
#include <sstream>

#include "base/escape.hpp"
#include "base/toml.hpp"
#include "inventory/fold.hpp"
#include "proposals/problem_kinds.hpp"

namespace regioscan::proposals {
namespace {

using inventory::kind;

const base::Words kText{"tekst tussen aanhalingstekens", "text in quotation marks"};
const base::Words kTexts{"tekst, of een lijst van teksten", "text, or a list of texts"};
const base::Words kDate{"2025-06-30, 2025-06 of 2025", "2025-06-30, 2025-06 or 2025"};

/// More entrepreneurs than Europe has are a slip of the pen.
constexpr std::int64_t kMostReach = 1'000'000'000;

/// Reads the keys of one table of the file and remembers which ones were asked for: all others are unknown.
class Fields {
 public:
  Fields(const toml::table& table, std::string section, std::string_view file, inventory::ProblemList& problems)
      : table_(table), section_(std::move(section)), file_(file), problems_(problems) {}

  Word text(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return {};
    if (const auto* value = node->as_string()) return word(*value, key);
    wrong(key, *node, kText);
    return {};
  }

  /// A date may stand without quotation marks, and a year is a number.
  Word date(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr || node->is_string()) return node == nullptr ? Word{} : word(*node->as_string(), key);
    std::ostringstream written;
    if (const auto* date = node->as_date()) written << date->get();
    if (const auto* year = node->as_integer()) written << year->get();
    if (written.str().empty()) wrong(key, *node, kDate);
    return {.text = written.str(), .line = line_of(*node)};
  }

  /// One text, which `|` may part as in a table, or a list of them.
  std::vector<Word> texts(std::string_view key) {
    const toml::node* node = find(key);
    std::vector<Word> words;
    if (node == nullptr) return words;
    if (const auto* value = node->as_string()) {
      const Word whole = word(*value, key);
      for (const std::string_view part : inventory::parts(whole.text, "|"))
        words.push_back({std::string(part), whole.line});
    } else if (const auto* list = node->as_array()) {
      for (const toml::node& entry : *list) {
        if (const auto* item = entry.as_string())
          words.push_back(word(*item, key));
        else
          wrong(key, entry, kTexts);
      }
    } else {
      wrong(key, *node, kTexts);
    }
    std::erase_if(words, [](const Word& each) { return each.text.empty(); });
    return words;
  }

  std::optional<std::int64_t> count(std::string_view key) {
    const toml::node* node = find(key);
    if (node == nullptr) return std::nullopt;
    const auto* value = node->as_integer();
    if (value != nullptr && value->get() >= 0 && value->get() <= kMostReach) return value->get();
    wrong(key, *node, {"een geheel getal van 0 tot een miljard", "a whole number from 0 to a thousand million"});
    return std::nullopt;
  }

  void check_schema() {
    const toml::node* node = find("schema");
    if (node != nullptr && node->value<std::int64_t>() != 1) wrong("schema", *node, base::same("1"));
  }

  /// The tables of a list `[[key]]`; anything else is a problem.
  std::vector<const toml::table*> tables(std::string_view key) {
    const toml::node* node = find(key);
    std::vector<const toml::table*> found;
    if (node == nullptr) return found;
    const toml::array* list = node->as_array();
    if (list == nullptr || !std::all_of(list->begin(), list->end(), [](const toml::node& n) { return n.is_table(); })) {
      wrong(key, *node,
            {"[[" + std::string(key) + "]] op een eigen regel", "[[" + std::string(key) + "]] on a line of its own"});
      return found;
    }
    for (const toml::node& entry : *list) found.push_back(entry.as_table());
    return found;
  }

  void require(const Word& given, std::string_view key) {
    if (given.text.empty()) problems_.add(kMissingKey, {file_, line_of(table_), {}}, shown(key));
  }

  void refuse_others() {
    for (const auto& [key, node] : table_) {
      const std::string name(key.str());
      if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
      problems_.add(kUnknownKey, {file_, line_of(node), {}}, shown(name), {},
                    [&] { return inventory::nearest(name, asked_); });
    }
  }

  [[nodiscard]] static std::size_t line_of(const toml::node& node) { return node.source().begin.line; }

 private:
  const toml::node* find(std::string_view key) {
    asked_.emplace_back(key);
    return table_.get(key);
  }

  Word word(const toml::value<std::string>& value, std::string_view key) {
    const std::size_t line = value.source().begin.line;
    if (base::has_forbidden_characters(value.get())) problems_.add(kControlCharacters, {file_, line, key});
    return {.text = std::string(inventory::trimmed(value.get())), .line = line};
  }

  void wrong(std::string_view key, const toml::node& node, const base::Words& expected) {
    problems_.add(kind("wrong-setting"), {file_, line_of(node), {}}, shown(key), expected);
  }

  [[nodiscard]] std::string shown(std::string_view key) const {
    return section_.empty() ? std::string(key) : section_ + "." + std::string(key);
  }

  const toml::table& table_;
  std::string section_;
  std::string_view file_;
  inventory::ProblemList& problems_;
  std::vector<std::string> asked_;
};

DraftActivity activity_in(Fields fields, std::size_t line, const inventory::Taxonomy& taxonomy) {
  DraftActivity activity{.line = line,
                         .name = fields.text("name"),
                         .province = fields.text("province"),
                         .scope = fields.texts("scope"),
                         .values = {},
                         .reach = fields.count("reach")};
  for (const inventory::Dimension& dimension : taxonomy.dimensions) {
    activity.values.push_back(fields.texts(dimension.key));
  }
  fields.refuse_others();
  return activity;
}

DraftPartner partner_in(Fields fields, std::size_t line) {
  DraftPartner partner{.line = line,
                       .actor = fields.text("actor"),
                       .role = fields.text("role"),
                       .type = fields.text("type"),
                       .region = fields.text("region")};
  fields.require(partner.actor, "actor");
  fields.refuse_others();
  return partner;
}

}  // namespace

Drafted drafted(std::string_view text, const std::string& file_name, const inventory::Taxonomy& taxonomy,
                inventory::ProblemList& problems) {
  auto parsed = base::parsed_toml(text, file_name);
  if (auto* problem = std::get_if<base::Problem>(&parsed)) {
    problem->mend = {"verbeter de genoemde regel; zie de voorbeelden in data/proposals",
                     "correct the line named; see the examples in data/proposals"};
    return {.draft = std::nullopt, .bad_toml = std::move(*problem)};
  }
  Fields fields(std::get<toml::table>(parsed), {}, file_name, problems);
  fields.check_schema();
  Draft draft{.name = fields.text("name"),
              .description = fields.text("description"),
              .start = fields.date("start"),
              .end = fields.date("end"),
              .regions = fields.texts("regions"),
              .activities = {},
              .partners = {}};
  fields.require(draft.name, "name");
  for (const toml::table* table : fields.tables("activity")) {
    draft.activities.push_back(
        activity_in(Fields(*table, "activity", file_name, problems), Fields::line_of(*table), taxonomy));
  }
  for (const toml::table* table : fields.tables("partner")) {
    draft.partners.push_back(partner_in(Fields(*table, "partner", file_name, problems), Fields::line_of(*table)));
  }
  fields.refuse_others();
  return {.draft = std::move(draft), .bad_toml = std::nullopt};
}

}  // namespace regioscan::proposals

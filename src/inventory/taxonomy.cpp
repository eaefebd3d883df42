#include "inventory/taxonomy.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "base/toml.hpp"
#include "inventory/facets.hpp"
#include "inventory/fold.hpp"
#include "inventory/native_tables.hpp"
#include "inventory/problem_list.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::inventory {
namespace {

std::size_t line_of(const toml::node& node) { return node.source().begin.line; }

/// True if a column of that name means something else already.
bool is_native_column(std::string_view key) {
  const auto columns = columns_of(*native_table("activities"), {});
  return std::find(columns.begin(), columns.end(), folded(key)) != columns.end();
}

/// Reads the parts of a taxonomy out of TOML, and tells what is wrong with them.
class TaxonomyReader {
 public:
  explicit TaxonomyReader(const std::string& file_name) : file_name_(file_name) {}

  TaxonomyReading read(const toml::table& document, OtherSettings others) {
    if (others == OtherSettings::report) check_document(document);
    for (const toml::table* table : tables(document, "dimension")) add_dimension(*table);
    for (const toml::table* table : tables(document, "actor_type")) add_actor_type(*table);
    return {.taxonomy = std::move(taxonomy_), .problems = problems_.problems()};
  }

 private:
  void check_document(const toml::table& document) {
    check_settings(document, {"schema", "dimension", "actor_type"});
    if (const toml::node* schema = document.get("schema"); schema != nullptr && schema->value<std::int64_t>() != 1) {
      wrong(*schema, "schema", base::same("1"));
    }
  }

  [[nodiscard]] Place place(const toml::node& node, std::string_view column = {}) const {
    return {file_name_, line_of(node), column};
  }

  void wrong(const toml::node& node, std::string_view setting, const base::Words& expected) {
    problems_.add(kind("wrong-setting"), place(node), setting, expected);
  }

  void check_settings(const toml::table& table, const std::vector<std::string>& known) {
    for (const auto& [key, node] : table) {
      const std::string name(key.str());
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      problems_.add(kind("unknown-setting"), place(node), name, {}, [&] { return nearest(name, known); });
    }
  }

  /// The tables in an array of tables; what is no table is a problem.
  std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key) {
    const base::Words expected{"een lijst van tabellen", "a list of tables"};
    std::vector<const toml::table*> found;
    const toml::node* node = parent.get(key);
    if (node == nullptr) return found;
    if (!node->is_array()) {
      wrong(*node, key, expected);
      return found;
    }
    for (const toml::node& element : *node->as_array()) {
      if (element.is_table()) {
        found.push_back(element.as_table());
      } else {
        wrong(element, key, expected);
      }
    }
    return found;
  }

  std::string text(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return {};
    if (!node->is_string()) {
      wrong(*node, key, {"tekst tussen aanhalingstekens", "text in quotation marks"});
      return {};
    }
    return std::string(trimmed(node->as_string()->get()));
  }

  bool flag(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node != nullptr && !node->is_boolean()) wrong(*node, key, {"true of false", "true or false"});
    return node != nullptr && node->is_boolean() && node->as_boolean()->get();
  }

  std::vector<std::string> texts(const toml::table& table, std::string_view key) {
    const base::Words expected{"een lijst van woorden", "a list of words"};
    std::vector<std::string> found;
    const toml::node* node = table.get(key);
    if (node == nullptr) return found;
    if (!node->is_array()) {
      wrong(*node, key, expected);
      return found;
    }
    for (const toml::node& element : *node->as_array()) {
      if (element.is_string()) {
        found.emplace_back(trimmed(element.as_string()->get()));
      } else {
        wrong(element, key, expected);
      }
    }
    return found;
  }

  /// True if key and both labels are there; else tells so.
  bool is_complete(const toml::table& table, const std::string& key, const base::Words& label) {
    if (!key.empty() && !label.nl.empty() && !label.en.empty()) return true;
    problems_.add(kind("missing-label"), place(table), key.empty() ? label.nl : key);
    return false;
  }

  Value value(const toml::table& table) {
    check_settings(table, {"key", "nl", "en", "synonyms"});
    return {.key = text(table, "key"),
            .label = {text(table, "nl"), text(table, "en")},
            .synonyms = texts(table, "synonyms")};
  }

  void add_dimension(const toml::table& table) {
    check_settings(table, {"key", "nl", "en", "many", "open", "all", "unknown", "values"});
    Dimension dimension{.key = text(table, "key"),
                        .label = {text(table, "nl"), text(table, "en")},
                        .values = {},
                        .many = flag(table, "many"),
                        .open = flag(table, "open"),
                        .all = std::nullopt,
                        .unknown = texts(table, "unknown")};
    is_complete(table, dimension.key, dimension.label);
    if (!dimension_keys_.insert(dimension.key).second) problems_.add(kind("double-key"), place(table), dimension.key);
    if (is_native_column(dimension.key) || is_own_facet(dimension.key)) {
      wrong(table, dimension.key,
            {"een sleutel die geen kolom van activities.csv is, en niet role, actor_type of period",
             "a key that is no column of activities.csv, and not role, actor_type or period"});
    }
    add_values(table, dimension);
    check_words(table, dimension);
    find_all(table, dimension);
    taxonomy_.dimensions.add(std::move(dimension));
  }

  void add_values(const toml::table& table, Dimension& dimension) {
    std::set<std::string> keys;
    for (const toml::table* row : tables(table, "values")) {
      Value read = value(*row);
      if (!is_complete(*row, read.key, read.label)) continue;
      if (!keys.insert(read.key).second) {
        problems_.add(kind("double-key"), place(*row, dimension.key), read.key);
        continue;
      }
      dimension.values.add(std::move(read));
    }
  }

  void claim(const toml::table& table, std::string_view column, const std::string& word, const std::string& owner,
             std::unordered_map<std::string, std::string>& owners) {
    const auto [at, is_new] = owners.emplace(folded(word), owner);
    if (is_new || at->second == owner) return;
    problems_.add(kind("ambiguous-word"), place(table, column), word,
                  {at->second + " en " + owner, at->second + " and " + owner});
  }

  void check_words(const toml::table& table, const Dimension& dimension) {
    std::unordered_map<std::string, std::string> owners;
    for (const Value& value : dimension.values) {
      for (const std::string& word : words_of(value)) claim(table, dimension.key, word, value.key, owners);
    }
    for (const std::string& word : dimension.unknown) claim(table, dimension.key, word, "unknown", owners);
  }

  void find_all(const toml::table& table, Dimension& dimension) {
    const std::string all = text(table, "all");
    if (all.empty()) return;
    dimension.all = ValueNames(dimension).find(all);
    if (!dimension.all) {
      problems_.add(kind("unknown-id"), place(table, dimension.key), all,
                    {"de waarden van deze dimensie", "the values of this dimension"});
    }
  }

  void add_actor_type(const toml::table& table) {
    Value read = value(table);
    if (!is_complete(table, read.key, read.label)) return;
    if (!type_keys_.insert(read.key).second) {
      problems_.add(kind("double-key"), place(table, "actor_type"), read.key);
      return;
    }
    for (const std::string& word : words_of(read)) claim(table, "actor_type", word, read.key, type_words_);
    taxonomy_.actor_types.push_back({.key = read.key, .label = read.label, .synonyms = read.synonyms});
  }

  const std::string& file_name_;
  ProblemList problems_;
  Taxonomy taxonomy_;
  std::set<std::string> dimension_keys_;
  std::set<std::string> type_keys_;
  std::unordered_map<std::string, std::string> type_words_;
};

}  // namespace

TaxonomyReading read_taxonomy(std::string_view text, const std::string& file_name, OtherSettings others) {
  const auto parsed = base::parsed_toml(text, file_name);
  if (const auto* problem = std::get_if<base::Problem>(&parsed)) return {.taxonomy = {}, .problems = {*problem}};
  return TaxonomyReader(file_name).read(std::get<toml::table>(parsed), others);
}

}  // namespace regioscan::inventory

#include "inventory/mapping/setting.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/toml.hpp"
#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

const base::Words kText{"tekst tussen aanhalingstekens", "text in quotation marks"};
const base::Words kTexts{"tekst, of een lijst van teksten", "text, or a list of texts"};
const base::Words kTables{"een tabel, of een lijst van tabellen", "a table, or a list of tables"};

// TOML tables come sorted by key; users read from top to bottom, and the order of [[types]] has a meaning.
void sort_by_line(std::vector<Setting>& settings) {
  std::stable_sort(settings.begin(), settings.end(),
                   [](const Setting& a, const Setting& b) { return a.line < b.line; });
}

std::string iso_date(const toml::date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

Setting setting_of(std::string_view key, const toml::node& node) {
  Setting setting{.key = std::string(key), .line = node.source().begin.line, .text = {}, .children = {}};
  if (const auto* text = node.as_string()) {
    setting.kind = Setting::Kind::text;
    setting.text = text->get();
  } else if (const auto* date = node.as_date()) {
    setting.kind = Setting::Kind::text;
    setting.text = iso_date(date->get());
  } else if (const auto* whole = node.as_integer()) {
    setting.text = std::to_string(whole->get());
  } else if (const auto* flag = node.as_boolean()) {
    setting.kind = Setting::Kind::flag;
    setting.flag = flag->get();
  } else if (const auto* list = node.as_array()) {
    setting.kind = Setting::Kind::list;
    for (const toml::node& element : *list) setting.children.push_back(setting_of({}, element));
  } else if (const auto* table = node.as_table()) {
    setting.kind = Setting::Kind::table;
    for (const auto& [name, child] : *table) setting.children.push_back(setting_of(name.str(), child));
    sort_by_line(setting.children);
  }
  return setting;
}

}  // namespace

std::variant<Setting, base::Problem> parsed_settings(std::string_view text, const std::string& file) {
  const auto parsed = base::parsed_toml(text, file);
  if (const auto* problem = std::get_if<base::Problem>(&parsed)) return *problem;
  Setting document = setting_of({}, std::get<toml::table>(parsed));
  document.line = 0;  // the file as a whole
  return document;
}

std::vector<std::string> texts_of(const Setting& setting) {
  if (setting.kind == Setting::Kind::text) return {setting.text};
  std::vector<std::string> texts;
  for (const Setting& child : setting.children) {
    if (child.kind == Setting::Kind::text) texts.push_back(child.text);
  }
  return texts;
}

SettingReader::SettingReader(const Setting& table, std::string path, std::string_view file, ProblemList& problems)
    : table_(table), path_(std::move(path)), file_(file), problems_(problems) {}

std::string SettingReader::path_of(std::string_view key) const {
  return path_.empty() ? std::string(key) : path_ + "." + std::string(key);
}

const Setting* SettingReader::find(std::string_view key) {
  asked_.emplace_back(key);
  const auto found =
      std::find_if(table_.children.begin(), table_.children.end(), [&](const Setting& s) { return s.key == key; });
  return found == table_.children.end() ? nullptr : &*found;
}

std::string SettingReader::text(std::string_view key, std::string_view otherwise) {
  const Setting* setting = find(key);
  if (setting == nullptr) return std::string(otherwise);
  if (setting->kind != Setting::Kind::text) wrong(*setting, kText);
  return setting->text;
}

bool SettingReader::flag(std::string_view key) {
  const Setting* setting = find(key);
  if (setting == nullptr) return false;
  if (setting->kind != Setting::Kind::flag) wrong(*setting, {"true of false", "true or false"});
  return setting->flag;
}

std::vector<std::string> SettingReader::texts(std::string_view key) {
  const Setting* setting = find(key);
  if (setting == nullptr) return {};
  const bool is_list = setting->kind == Setting::Kind::list;
  std::vector<std::string> texts = texts_of(*setting);
  if (texts.size() != (is_list ? setting->children.size() : 1)) wrong(*setting, kTexts);
  return texts;
}

std::vector<const Setting*> SettingReader::tables(std::string_view key) {
  const Setting* setting = find(key);
  if (setting == nullptr) return {};
  if (setting->kind == Setting::Kind::table) return {setting};
  std::vector<const Setting*> tables;
  for (const Setting& child : setting->children) {
    if (child.kind == Setting::Kind::table) tables.push_back(&child);
  }
  if (setting->kind != Setting::Kind::list || tables.size() != setting->children.size()) wrong(*setting, kTables);
  return tables;
}

std::string SettingReader::required(std::string_view key) {
  const Setting* setting = find(key);
  if (setting == nullptr) {
    missing(key);
    return {};
  }
  if (setting->kind != Setting::Kind::text || setting->text.empty()) wrong(*setting, kText);
  return setting->text;
}

void SettingReader::wrong(const Setting& setting, const base::Words& expected) {
  const std::string path = setting.key.empty() ? path_ : path_of(setting.key);
  problems_.add(kind("wrong-setting"), {file_, setting.line, path}, path, expected);
}

void SettingReader::missing(std::string_view key) {
  problems_.add(kind("missing-key"), {file_, table_.line, path_}, path_of(key));
}

void SettingReader::finish() {
  for (const Setting& child : table_.children) {
    if (std::find(asked_.begin(), asked_.end(), child.key) != asked_.end()) continue;
    const std::string path = path_of(child.key);
    problems_.add(kind("unknown-key"), {file_, child.line, path}, path, {}, [&] { return nearest(child.key, asked_); });
  }
}

}  // namespace regioscan::inventory

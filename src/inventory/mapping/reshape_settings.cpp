#include "inventory/mapping/reshape_settings.hpp"

namespace regioscan::inventory {
namespace {

/// Reads the settings of one native table. A class, because file and problems go along everywhere.
class ReshapeReader {
 public:
  ReshapeReader(std::string_view native, std::string_view file, ProblemList& problems)
      : native_(native), file_(file), problems_(problems) {}

  Reshape read(const Setting& table) {
    SettingReader keys(table, std::string(native_), file_, problems_);
    Reshape reshape{.native = std::string(native_),
                    .from = keys.required("from"),
                    .joins = {},
                    .wheres = {},
                    .keeps = {},
                    .split = {},
                    .columns = {},
                    .line = table.line};
    for (const Setting* join : keys.tables("join")) reshape.joins.push_back(read_join(*join));
    for (const Setting* where : keys.tables("where")) read_where(*where, reshape.wheres);
    for (const Setting* keep : keys.tables("keep")) reshape.keeps.push_back(read_keep(*keep));
    for (const Setting* split : one_table(keys, "split")) reshape.split = read_split(*split);
    for (const Setting* columns : one_table(keys, "columns")) {
      for (const Setting& column : columns->children) reshape.columns.push_back(read_column(column));
    }
    if (keys.find("columns") == nullptr) keys.missing("columns");
    keys.finish();
    return reshape;
  }

 private:
  SettingReader reader(const Setting& table, std::string_view key) {
    return {table, std::string(native_) + "." + std::string(key), file_, problems_};
  }

  static std::vector<const Setting*> one_table(SettingReader& keys, std::string_view key) {
    const Setting* setting = keys.find(key);
    if (setting == nullptr) return {};
    if (setting->kind == Setting::Kind::table) return {setting};
    keys.wrong(*setting, {"een tabel", "a table"});
    return {};
  }

  JoinRule read_join(const Setting& table) {
    SettingReader keys = reader(table, "join");
    JoinRule join{
        .column = keys.required("column"), .with = keys.required("with"), .with_column = {}, .line = table.line};
    join.with_column = keys.text("with_column", join.column);
    keys.finish();
    return join;
  }

  void read_where(const Setting& table, std::vector<WhereRule>& wheres) {
    // The keys are headings of the foreign table: none of them is unknown before that table is read.
    SettingReader keys = reader(table, "where");
    for (const Setting& setting : table.children) {
      wheres.push_back({.column = setting.key, .values = keys.texts(setting.key), .line = setting.line});
    }
  }

  KeepRule read_keep(const Setting& table) {
    SettingReader keys = reader(table, "keep");
    KeepRule keep{.column = keys.required("column"), .in = keys.required("in"), .in_column = {}, .line = table.line};
    keep.in_column = keys.text("in_column", keep.column);
    keys.finish();
    return keep;
  }

  SplitRule read_split(const Setting& table) {
    SettingReader keys = reader(table, "split");
    SplitRule split{.column = keys.required("column"), .separator = keys.required("separator"), .line = table.line};
    keys.finish();
    return split;
  }

  ColumnRule read_column(const Setting& setting) {
    ColumnRule rule{
        .native = setting.key, .column = {}, .value = {}, .remove_prefix = {}, .separator = {}, .line = setting.line};
    if (setting.kind == Setting::Kind::text) {
      rule.column = setting.text;
      if (rule.column.empty()) wrong_column(setting);
      return rule;
    }
    if (setting.kind != Setting::Kind::table) {
      wrong_column(setting);
      return rule;
    }
    SettingReader keys = reader(setting, "columns." + setting.key);
    rule.column = keys.text("column");
    rule.value = keys.text("value");
    rule.remove_prefix = keys.texts("remove_prefix");
    rule.separator = keys.text("separator");
    keys.finish();
    if (rule.column.empty() == rule.value.empty()) wrong_column(setting);
    return rule;
  }

  void wrong_column(const Setting& setting) {
    const std::string path = std::string(native_) + ".columns." + setting.key;
    problems_.add(
        kind("wrong-setting"), {file_, setting.line, path}, path,
        {"een kolomnaam, { column = … } of { value = … }", "a column heading, { column = … } or { value = … }"});
  }

  std::string_view native_;
  std::string_view file_;
  ProblemList& problems_;
};

}  // namespace

Reshape reshape_of(const Setting& table, std::string_view native, std::string_view file, ProblemList& problems) {
  return ReshapeReader(native, file, problems).read(table);
}

}  // namespace regioscan::inventory

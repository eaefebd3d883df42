#include "inventory/native_tables.hpp"

namespace regioscan::inventory {
namespace {

using enum Need;

constexpr NativeColumn kActors[] = {{"id", required},      {"name", required}, {"type", optional},
                                    {"region", optional},  {"lat", optional},  {"lon", optional},
                                    {"contact", optional}, {"note", optional}, {"internal", optional}};
constexpr NativeColumn kInitiatives[] = {
    {"id", required},   {"name", required},         {"regions", optional},       {"start", optional},
    {"end", optional},  {"funded_until", optional}, {"continuation", optional},  {"description", optional},
    {"url", optional},  {"scan", optional},         {"good_practice", optional}, {"contact", optional},
    {"note", optional}, {"internal", optional}};
constexpr NativeColumn kActivities[] = {{"id", required},          {"initiative", required},   {"name", optional},
                                        {"province", optional},    {"scope", optional},        {"reach", optional},
                                        {"reach_class", optional}, {"effort_class", optional}, {"note", optional},
                                        {"internal", optional}};
constexpr NativeColumn kParticipations[] = {
    {"actor", required}, {"initiative", required}, {"role", optional}, {"note", optional}, {"internal", optional}};
constexpr NativeColumn kRegions[] = {{"id", required},      {"name_nl", required}, {"name_en", optional},
                                     {"aliases", optional}, {"level", optional},   {"parent", optional},
                                     {"codes", optional}};

constexpr NativeTable kTables[] = {{"actors", optional, kActors},
                                   {"initiatives", required, kInitiatives},
                                   {"activities", optional, kActivities},
                                   {"participations", required, kParticipations},
                                   {"regions", optional, kRegions}};

/// The column behind which the dimensions of activities stand.
constexpr std::string_view kBeforeDimensions = "scope";

}  // namespace

std::span<const NativeTable> native_tables() { return kTables; }

const NativeTable* native_table(std::string_view name) {
  for (const NativeTable& table : kTables) {
    if (table.name == name) return &table;
  }
  return nullptr;
}

std::vector<std::string_view> columns_of(const NativeTable& table, std::span<const std::string_view> dimensions) {
  std::vector<std::string_view> names;
  for (const NativeColumn& column : table.columns) {
    names.push_back(column.name);
    const bool is_place = table.name == "activities" && column.name == kBeforeDimensions;
    if (is_place) names.insert(names.end(), dimensions.begin(), dimensions.end());
  }
  return names;
}

}  // namespace regioscan::inventory

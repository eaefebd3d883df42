#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/column.hpp"
#include "base/problem.hpp"
#include "base/words.hpp"
#include "inventory/ids.hpp"
#include "inventory/values_by_dimension.hpp"

namespace regioscan::inventory {

using Date = std::chrono::year_month_day;

/// Where a record was read: file (index into Inventory::files) and row as a spreadsheet counts (header = 1).
struct SourceRow {
  std::uint32_t file = 0;
  std::uint32_t row = 0;
};

/// What an actor does in an initiative. `unknown` where the inventory does not say.
enum class Role { initiator, funder, executor, unknown };
inline constexpr Role kRoles[] = {Role::initiator, Role::funder, Role::executor, Role::unknown};
/// Lasting English key ("initiator") and label ("initiatiefnemer" / "initiator") of a role.
[[nodiscard]] std::string_view key(Role role);
[[nodiscard]] const base::Words& label(Role role);

/// A country, part, province … in the tree of regions. `level` is named in the file, never in code.
struct Region {
  std::string key;
  base::Words name;
  std::vector<std::string> aliases;
  std::string level;
  std::optional<RegionId> parent;
  std::vector<std::string> codes;
};

struct Value {
  std::string key;
  base::Words label;
  std::vector<std::string> synonyms;
};

/// One dimension of the taxonomy, as data: archetype, sector, form …
struct Dimension {
  std::string key;
  base::Words label;
  base::Column<ValueId, Value> values;
  bool many = false;                 ///< an activity may have several values
  bool open = false;                 ///< values are whatever the data hold (topics, free labels)
  std::optional<ValueId> all;        ///< the value that means "every value", never expanded
  std::vector<std::string> unknown;  ///< words that mean "not known", such as 'ongespecificeerd'
};

/// Kinds of actors (ministry, province, municipality …), as data.
struct ActorType {
  std::string key;
  base::Words label;
  std::vector<std::string> synonyms;
};

struct Taxonomy {
  base::Column<DimensionId, Dimension> dimensions;
  std::vector<ActorType> actor_types;
};

struct Actor {
  std::string key;  ///< text id: identity across files and scans
  std::string name;
  std::string type;                           ///< key of an ActorType; empty: unknown
  std::optional<RegionId> region;             ///< seat
  std::optional<double> latitude, longitude;  ///< degrees, WGS 84
  std::string contact, note;                  ///< private: never in figures, maps or reports unless asked
  bool is_internal = false;                   ///< never in public output
  SourceRow source;
};

struct Initiative {
  std::string key;
  std::string name;
  std::vector<RegionId> regions;  ///< sorted; given, or else the union of its activities' scopes; empty: unknown
  std::optional<Date> start, end, funded_until;
  std::string continuation;  ///< text id of the initiative that this one continues; may be empty
  std::string description, url, scan;
  std::optional<bool> is_good_practice;
  std::string contact, note;
  bool is_internal = false;
  SourceRow source;
};

/// The unit of analysis: what an initiative does, for whom, in which form.
struct Activity {
  std::string key;
  InitiativeId initiative;
  std::string name;
  std::optional<RegionId> province;       ///< where it was inventoried and is counted
  std::vector<RegionId> scope;            ///< whom it serves; sorted; holds the root region if national; empty: unknown
  ValuesByDimension values;               ///< per dimension, sorted; empty: unknown
  std::optional<std::int64_t> reach;      ///< registered number of SMEs reached
  std::string reach_class, effort_class;  ///< laag, middel, hoog; empty: unknown
  std::string note;
  bool is_internal = false;
  SourceRow source;
};

struct Participation {
  ActorId actor;
  InitiativeId initiative;
  Role role = Role::unknown;
  std::string note;
  bool is_internal = false;
  SourceRow source;
};

/// What `inventory.toml` (or a mapping's [inventory]) says about the inventory as a whole.
struct About {
  std::string name;    ///< shown in titles
  std::string date;    ///< as given, ISO where known; printed as "stand van"
  std::string source;  ///< source note of every figure
  std::string licence;
  std::string note;
  base::Language language = base::Language::nl;
  bool is_reconstruction = false;
  std::optional<std::int64_t> estimated_initiatives;  ///< how many are thought to exist; at least those found
};

struct InputFile {
  std::string name;    ///< as the user named it, without folders of the machine
  std::string sha256;  ///< of its bytes
};

/// A finished, trusted inventory: every id refers to a record, no participation occurs twice, records are sorted by
/// text id (participations by actor, initiative, role), so that the order of rows in the files does not matter.
/// Made by `read_inventory`; never changed afterwards (a filter makes a new one).
struct Inventory {
  About about;
  base::Column<ActorId, Actor> actors;
  base::Column<InitiativeId, Initiative> initiatives;
  base::Column<ActivityId, Activity> activities;  ///< empty: the inventory has no activities, and its tables are absent
  std::vector<Participation> participations;
  base::Column<RegionId, Region> regions;
  Taxonomy taxonomy;
  std::vector<InputFile> files;
  std::string content;  ///< SHA-256 over the sorted records; figures print its first eight digits
};

/// SHA-256 over the sorted records of an inventory: independent of the order of rows, of files and of SourceRow.
[[nodiscard]] std::string content_hash(const Inventory& inventory);

/// The region and all its ancestors, nearest first.
[[nodiscard]] std::vector<RegionId> lineage(const base::Column<RegionId, Region>& regions, RegionId region);

}  // namespace regioscan::inventory

#include <fmt/format.h>

#include <vector>

#include "base/files.hpp"
#include "base/numbers.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {
namespace {

/// Fields one after another, each with its length before it, so that no two different records give the same bytes.
/// They are digested as they come: all together they are as large as the tables.
class Fields {
 public:
  void add(std::string_view field) {
    if (bytes_.size() > kDigestedAtOnce) digest();
    append(field.size());
    bytes_ += ':';
    bytes_ += field;
  }
  /// Fields as `field_of` made them before.
  void add_made(std::string_view fields) { bytes_ += fields; }
  void add(bool flag) { add(flag ? std::string_view("1") : std::string_view("0")); }
  void add(std::optional<bool> flag) { flag ? add(*flag) : add(std::string_view()); }
  void add(const std::optional<Date>& date) {
    if (!date) return add(std::string_view());
    add(std::string_view(fmt::format("{}-{}-{}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                                     static_cast<unsigned>(date->day()))));
  }
  void add(std::optional<double> number) { add(std::string_view(base::written(number))); }
  void add(std::optional<std::int64_t> number) { add(std::string_view(number ? std::to_string(*number) : "")); }
  /// Begins a table or a list, with the number of its entries.
  void begin(std::string_view name, std::size_t count) {
    bytes_ += '\n';
    bytes_ += name;
    bytes_ += ' ';
    append(count);
    bytes_ += '\n';
  }

  /// SHA-256 of all fields, after which none can be added.
  [[nodiscard]] std::string sha256() {
    digest();
    return sum_.digest();
  }

 private:
  static constexpr std::size_t kDigestedAtOnce = 1 << 16;

  /// Not with fmt::format_to, which takes three times as long.
  void append(std::size_t number) {
    if (number < 10) {  // most lengths and counts
      bytes_ += static_cast<char>('0' + number);
      return;
    }
    const fmt::format_int digits(number);
    bytes_.append(digits.data(), digits.size());
  }
  void digest() {
    sum_.add(bytes_);
    bytes_.clear();
  }

  std::string bytes_;
  base::Sha256 sum_;
};

/// A text as a field.
std::string field_of(std::string_view text) { return fmt::format("{}:{}", text.size(), text); }

/// The fields of regions and values, made once: a million activities name some twenty million of them.
struct SharedFields {
  base::Column<RegionId, std::string> regions;
  base::Column<DimensionId, base::Column<ValueId, std::string>> values;
};

SharedFields shared_fields(const Inventory& inventory) {
  SharedFields fields;
  for (const Region& region : inventory.regions) fields.regions.add(field_of(region.key));
  for (const Dimension& dimension : inventory.taxonomy.dimensions) {
    base::Column<ValueId, std::string> values;
    for (const Value& value : dimension.values) values.add(field_of(value.key));
    fields.values.add(std::move(values));
  }
  return fields;
}

std::string_view key_of(const Inventory& inventory, std::optional<RegionId> region) {
  return region ? std::string_view(inventory.regions[*region].key) : std::string_view();
}

void add_regions(Fields& fields, const SharedFields& shared, const std::vector<RegionId>& regions) {
  fields.begin("regions", regions.size());
  for (const RegionId region : regions) fields.add_made(shared.regions[region]);
}

void add(Fields& fields, const Inventory& inventory, const Actor& actor) {
  for (const std::string_view text :
       {std::string_view(actor.key), std::string_view(actor.name), std::string_view(actor.type),
        key_of(inventory, actor.region), std::string_view(actor.contact), std::string_view(actor.note)}) {
    fields.add(text);
  }
  fields.add(actor.latitude);
  fields.add(actor.longitude);
  fields.add(actor.is_internal);
}

void add(Fields& fields, const SharedFields& shared, const Initiative& initiative) {
  for (const std::string* text : {&initiative.key, &initiative.name, &initiative.continuation, &initiative.description,
                                  &initiative.url, &initiative.scan, &initiative.contact, &initiative.note}) {
    fields.add(std::string_view(*text));
  }
  add_regions(fields, shared, initiative.regions);
  for (const auto& date : {initiative.start, initiative.end, initiative.funded_until}) fields.add(date);
  fields.add(initiative.is_good_practice);
  fields.add(initiative.is_internal);
}

void add(Fields& fields, const Inventory& inventory, const SharedFields& shared, const Activity& activity) {
  for (const std::string* text : {&activity.key, &inventory.initiatives[activity.initiative].key, &activity.name,
                                  &activity.reach_class, &activity.effort_class, &activity.note}) {
    fields.add(std::string_view(*text));
  }
  fields.add(key_of(inventory, activity.province));
  add_regions(fields, shared, activity.scope);
  for (const DimensionId id : base::ids<DimensionId>(activity.values.size())) {
    const std::span<const ValueId> values = activity.values[id];
    fields.begin(inventory.taxonomy.dimensions[id].key, values.size());
    for (const ValueId value : values) fields.add_made(shared.values[id][value]);
  }
  fields.add(activity.reach);
  fields.add(activity.is_internal);
}

}  // namespace

std::string content_hash(const Inventory& inventory) {
  const SharedFields shared = shared_fields(inventory);
  Fields fields;
  fields.begin("actors", inventory.actors.size());
  for (const Actor& actor : inventory.actors) add(fields, inventory, actor);
  fields.begin("initiatives", inventory.initiatives.size());
  for (const Initiative& initiative : inventory.initiatives) add(fields, shared, initiative);
  fields.begin("activities", inventory.activities.size());
  for (const Activity& activity : inventory.activities) add(fields, inventory, shared, activity);
  fields.begin("participations", inventory.participations.size());
  for (const Participation& participation : inventory.participations) {
    fields.add(std::string_view(inventory.actors[participation.actor].key));
    fields.add(std::string_view(inventory.initiatives[participation.initiative].key));
    fields.add(key(participation.role));
    fields.add(std::string_view(participation.note));
    fields.add(participation.is_internal);
  }
  return fields.sha256();
}

}  // namespace regioscan::inventory

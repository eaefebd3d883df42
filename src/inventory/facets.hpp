#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/words.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::inventory {

// A facet is one way in which the records of an inventory fall into groups: a dimension of the taxonomy, a level of the
// region tree (province, part …), the scope, the classes of reach and effort, the calendar years, and by way of the
// participations the roles and the types of actors. The record is the activity or, in an inventory without activities,
// the initiative.

struct FacetValue {
  std::string key;
  base::Words label;
  std::vector<std::string> words;  ///< all by which it can be called: key, labels, synonyms, codes
};

/// What carries the values of a facet: the record itself, or a participation in its initiative.
enum class FacetOf { record, participation };

struct Facet {
  std::string key;  ///< "archetype", "province", "role" …
  base::Words title;
  FacetOf of = FacetOf::record;
  bool is_place = false;           ///< a level of regions, or the scope
  std::vector<FacetValue> values;  ///< in the order of the taxonomy, of the region tree, or of time
};

/// A facet with the values of every record: sorted, each once; none where they are unknown.
class FacetColumn {
 public:
  explicit FacetColumn(Facet facet) : facet_(std::move(facet)) {}

  [[nodiscard]] const Facet& facet() const { return facet_; }
  [[nodiscard]] std::size_t size() const { return offsets_.size() - 1; }
  /// Indices into `facet().values`.
  [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t record) const {
    return std::span(members_).subspan(offsets_[record], offsets_[record + 1] - offsets_[record]);
  }

  void reserve(std::size_t records);
  /// The values of the next record, in any order; none: unknown.
  void add(std::span<const std::uint32_t> values);

 private:
  Facet facet_;
  std::vector<std::size_t> offsets_{0};
  std::vector<std::uint32_t> members_;
};

/// The facets that this inventory can be divided by, without their values; those of which it knows nothing included.
[[nodiscard]] std::vector<Facet> facets(const Inventory& inventory);

/// Whether a key is that of a facet which every inventory has, so that no dimension may take it.
[[nodiscard]] bool is_own_facet(std::string_view key);

/// The number of records: activities, or initiatives where there are no activities; and the initiative of a record.
[[nodiscard]] std::size_t record_count(const Inventory& inventory);
[[nodiscard]] InitiativeId initiative_of(const Inventory& inventory, std::size_t record);

/// The values of every record; those of a participation facet are the union over the participations in its initiative.
/// A record of several years has each of them: from its start to its end or, while that is not known, to the date of
/// the inventory. UsageError for a facet that there is not, with the nearest. Linear in the records.
[[nodiscard]] FacetColumn facet_column(const Inventory& inventory, std::string_view key);

/// The values of every participation, for a facet of participations: at most one each.
[[nodiscard]] FacetColumn participation_column(const Inventory& inventory, std::string_view key);

/// The facet that people would look at first to see what is done and where: the first dimension with known values, and
/// the level of the regions in which most records are counted. Empty where there is none.
struct MainFacets {
  std::string what;
  std::string where;
};
[[nodiscard]] MainFacets main_facets(const Inventory& inventory);

/// The two facets of a table of which one, both or none were asked for: what is missing is the main facet that is not the
/// other. UsageError where the inventory has none.
[[nodiscard]] MainFacets table_facets(const Inventory& inventory, const std::string& rows, const std::string& columns);

}  // namespace regioscan::inventory

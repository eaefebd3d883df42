#pragma once

#include "inventory/facets.hpp"

namespace regioscan::inventory {

// The makers of the columns of `facets`, one for each kind. Each fills in the values of the facet and then finds those
// of every record. Linear in the records.

/// Where records are counted, at the level of the region tree that the facet is named after.
[[nodiscard]] FacetColumn level_column(const Inventory& inventory, Facet facet);
/// The regions that records serve, as they are given.
[[nodiscard]] FacetColumn scope_column(const Inventory& inventory, Facet facet);
[[nodiscard]] FacetColumn dimension_column(const Inventory& inventory, Facet facet, DimensionId dimension);
/// Laag, middel and hoog, of reach or of effort.
[[nodiscard]] FacetColumn class_column(const Inventory& inventory, Facet facet, std::string Activity::*kept);
[[nodiscard]] FacetColumn year_column(const Inventory& inventory, Facet facet);
/// What the participations in the initiative of a record have.
[[nodiscard]] FacetColumn union_column(const Inventory& inventory, Facet facet);
/// The same with one row for each participation.
[[nodiscard]] FacetColumn column_of_participations(const Inventory& inventory, Facet facet);

}  // namespace regioscan::inventory

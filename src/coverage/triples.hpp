#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inventory/facets.hpp"
#include "inventory/inventory.hpp"

namespace regioscan::coverage {

/// A combination of three values that no record has, although each two of them occur together.
struct MissingTriple {
  std::string facets[3];  ///< their keys
  base::Words titles[3];
  base::Words labels[3];
  std::int64_t pairs[3] = {0, 0, 0};  ///< records with the first and second, the first and third, the second and third
  double expected = 0;  ///< n_ij·n_ik·n_jk·N / (n_i·n_j·n_k): what the pairs alone would make one expect
};

struct TripleSettings {
  double min_expected = 3;                ///< below it a missing combination says nothing
  std::size_t most = 10;                  ///< so many are listed
  std::uint64_t most_cells = 50'000'000;  ///< triples of facets with more cells than this are not looked at
};

struct MissingTriples {
  TripleSettings settings;
  std::vector<MissingTriple> first;  ///< highest expected first
  std::size_t missing = 0;           ///< all combinations that are missing although each pair exists
  std::size_t worth_telling = 0;     ///< those of which at least `min_expected` records were expected
  std::size_t facets_left_out = 0;   ///< triples of facets with too many cells
};

/// The missing combinations over every three of the facets named. N counts the records known on all three. Cost:
/// records times the cells that each is in, for every triple of facets.
[[nodiscard]] MissingTriples missing_triples(const inventory::Inventory& inventory,
                                             const std::vector<std::string>& keys, const TripleSettings& settings);

/// The facets over which missing combinations are looked for: the dimensions whose values are fixed, and where records are
/// counted.
[[nodiscard]] std::vector<std::string> facets_to_combine(const inventory::Inventory& inventory);

}  // namespace regioscan::coverage

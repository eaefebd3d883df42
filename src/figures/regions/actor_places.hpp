#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/analysis.hpp"
#include "base/words.hpp"
#include "figures/recipe_reader.hpp"

namespace regioscan::figures {

/// What says in which region an actor belongs: its seat or, where seats are not known, where most of its initiatives
/// lie.
enum class PlacedBy { seat, initiatives };

/// What the regions of a level are called in a sentence: "provincie", "provincies", "de provincie", "de eigen
/// provincie"; the last of several: "their own province".
struct LevelWords {
  base::Words one, many, the, own, own_many;
};

/// Every actor in at most one region of one level of the region tree.
struct ActorPlaces {
  std::string level;  ///< as the region tree names it, such as "province"
  LevelWords words;
  PlacedBy by = PlacedBy::seat;
  /// All regions of the level, those of one parent beside each other, then those above it that actors belong to as a
  /// whole.
  std::vector<inventory::RegionId> regions;
  std::size_t at_level = 0;                                       ///< how many of `regions` are of the level itself
  base::Column<graph::ActorId, std::optional<std::uint32_t>> of;  ///< place in `regions`; absent: see below
  std::size_t unknown = 0;                                        ///< actors of which nothing says where they belong
  std::size_t undecided = 0;  ///< by initiatives: actors that do as much in several regions

  [[nodiscard]] std::size_t placed() const { return of.size() - unknown - undecided; }
};

/// What was asked for; empty: the program chooses.
struct PlaceChoice {
  std::string level;  ///< of the region tree
  std::string by;     ///< "seats" or "initiatives"
};

/// Reads the keys `level` and `places` of a recipe.
void read_place_choice(RecipeReader& reader, PlaceChoice& choice);

/// Places the actors. Without a choice by seats, if at least half of the actors have one, and else by initiatives (one
/// in r regions counts 1/r in each; as much in two regions places an actor in neither); at the finest level
/// with 3 to 20 regions in use that places nine tenths of what the best such level does, or else any with at least two.
/// A seat below the level counts for the region that it lies in; one above it (the country) for that region as a whole.
/// UsageError where nothing is known of places, or for a level that there is not.
[[nodiscard]] ActorPlaces actor_places(const analysis::Analysis& analysis, const PlaceChoice& choice);

/// "Groningen"; "Nederland als geheel" for a region above the level.
[[nodiscard]] base::Words region_name(const inventory::Inventory& inventory, const ActorPlaces& places,
                                      std::size_t region);

/// How actors were placed and how many, as a sentence for the caption.
[[nodiscard]] base::Words placing(const ActorPlaces& places);

}  // namespace regioscan::figures

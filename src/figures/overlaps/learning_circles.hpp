#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analysis/analysis.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"
#include "overlaps/circles.hpp"

namespace regioscan::figures {

/// How learning circles are drawn: layouts/circles.toml.
struct LearningCirclesRecipe : Settings {
  std::int64_t top = 6;  ///< so many circles at most
};

/// From text given by a user (empty: the one that ships), with options over it. UsageError naming all that is wrong.
[[nodiscard]] LearningCirclesRecipe learning_circles_recipe(std::string_view toml, const Options& options = {});

/// How the convenor of a circle knows a member.
enum class Acquaintance {
  takes_part,  ///< it is an actor of it
  elsewhere,   ///< it works with one of its actors in another initiative
  none,
};

/// For each member of the circle. A circle without a convenor: none for all.
[[nodiscard]] std::vector<Acquaintance> acquaintances(const overlaps::Profiles& profiles,
                                                      const overlaps::Circle& circle);

/// At most `most` of them, by turns the first of each basis, in the order of bases.
[[nodiscard]] std::vector<overlaps::Circle> circles_by_turns(const std::vector<overlaps::Circle>& circles,
                                                             std::size_t most);

/// The circles that are drawn, and what they are taken from.
struct ChosenCircles {
  std::vector<overlaps::Circle> drawn;
  std::size_t circles = 0;
  std::optional<inventory::ActorId> host;  ///< who could host most of all circles, more than anybody else
  std::size_t hosted = 0;                  ///< so many
  std::size_t with_host = 0;               ///< circles that somebody could host
};

/// At most `most` of the circles of the scan with the shipped weights. Cost: that of `overlaps::scan`.
[[nodiscard]] ChosenCircles chosen_circles(const overlaps::Profiles& profiles, std::size_t most, unsigned threads);

/// Learning circles, each with its members around the actor that could host it. UsageError where none suggest
/// themselves.
[[nodiscard]] Picture learning_circles_picture(const analysis::Analysis& analysis, const LearningCirclesRecipe& recipe,
                                               base::Language language);

}  // namespace regioscan::figures

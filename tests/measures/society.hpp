#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "inventory/inventory.hpp"
#include "tests/graph/examples.hpp"

namespace regioscan::measures::examples {

/// Who takes part in what, in which role, with seats, types and clusters of actors and regions of initiatives; all but
/// the participations may be unknown. Regions, types and clusters are numbers from 0.
struct Society {
  struct Member {
    std::optional<std::uint32_t> region, type, cluster;
  };
  struct Part {
    std::uint32_t actor, initiative;
    inventory::Role role = inventory::Role::unknown;
  };
  std::vector<Member> actors;
  std::vector<std::vector<std::uint32_t>> initiative_regions;
  std::vector<Part> parts;
};

inline graph::Bipartite two_mode(const Society& society) {
  std::vector<graph::examples::Pair> pairs;
  for (const Society::Part& part : society.parts) pairs.push_back({part.actor, part.initiative});
  return graph::examples::bipartite(society.actors.size(), society.initiative_regions.size(), pairs);
}

inline inventory::Inventory inventory_of(const Society& society) {
  inventory::Inventory inventory;
  for (std::uint32_t region = 0; region < 6; ++region) {
    inventory.regions.add({.key = "r" + std::to_string(region),
                           .name = base::same("R" + std::to_string(region)),
                           .aliases = {},
                           .level = "province",
                           .parent = {},
                           .codes = {}});
  }
  for (const Society::Member& member : society.actors) {
    inventory::Actor actor;
    actor.key = actor.name = "a" + std::to_string(inventory.actors.size());
    if (member.region) actor.region = inventory::RegionId{*member.region};
    if (member.type) actor.type = "t" + std::to_string(*member.type);
    inventory.actors.add(actor);
  }
  for (const auto& regions : society.initiative_regions) {
    inventory::Initiative initiative;
    initiative.key = initiative.name = "i" + std::to_string(inventory.initiatives.size());
    for (const std::uint32_t region : regions) initiative.regions.push_back(inventory::RegionId{region});
    inventory.initiatives.add(initiative);
  }
  for (const Society::Part& part : society.parts) {
    inventory::Participation participation;
    participation.actor = inventory::ActorId{part.actor};
    participation.initiative = inventory::InitiativeId{part.initiative};
    participation.role = part.role;
    inventory.participations.push_back(participation);
  }
  return inventory;
}

/// A random society with a few unknowns of each kind.
inline Society random_society(std::uint64_t seed, std::uint32_t actors, std::uint32_t initiatives, std::size_t draws) {
  base::Stream chance = base::stream(seed, "random_society");
  const auto drawn = [&](std::uint32_t bound) {
    return chance.below(8) == 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(chance.below(bound)));
  };
  Society society;
  for (std::uint32_t actor = 0; actor < actors; ++actor) society.actors.push_back({drawn(4), drawn(3), drawn(3)});
  for (std::uint32_t initiative = 0; initiative < initiatives; ++initiative) {
    std::vector<std::uint32_t> regions;
    for (std::uint32_t region = 0; region < 6; ++region) {
      if (chance.below(4) == 0) regions.push_back(region);
    }
    society.initiative_regions.push_back(regions);
  }
  for (const auto& [actor, initiative] : graph::examples::random_pairs(seed, actors, initiatives, draws)) {
    society.parts.push_back({actor, initiative, inventory::kRoles[chance.below(4)]});
  }
  return society;
}

/// The same society with other numbers for actors and initiatives.
inline Society renamed(const Society& society, const std::vector<std::uint32_t>& new_actor,
                       const std::vector<std::uint32_t>& new_initiative) {
  Society other = society;
  for (std::size_t actor = 0; actor < society.actors.size(); ++actor) {
    other.actors[new_actor[actor]] = society.actors[actor];
  }
  for (std::size_t initiative = 0; initiative < society.initiative_regions.size(); ++initiative) {
    other.initiative_regions[new_initiative[initiative]] = society.initiative_regions[initiative];
  }
  for (Society::Part& part : other.parts) {
    part = {new_actor[part.actor], new_initiative[part.initiative], part.role};
  }
  return other;
}

}  // namespace regioscan::measures::examples

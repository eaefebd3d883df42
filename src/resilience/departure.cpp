#include "resilience/departure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/failure.hpp"
#include "inventory/fold.hpp"

namespace regioscan::resilience {
namespace {

using base::Words;
using inventory::Inventory;

/// The records of one kind that a word names: the one with that text id, or else all of that name.
template <class IdType, class Record>
std::vector<IdType> named(const base::Column<IdType, Record>& records, std::string_view word) {
  const std::string wanted = inventory::folded(word);
  std::vector<IdType> by_name;
  for (const IdType id : base::ids<IdType>(records.size())) {
    if (records[id].key == word) return {id};
    if (inventory::folded(records[id].name) == wanted || inventory::folded(records[id].key) == wanted) {
      by_name.push_back(id);
    }
  }
  return by_name;
}

struct Found {
  std::vector<ActorId> actors;
  std::vector<InitiativeId> initiatives;
  [[nodiscard]] std::size_t count() const { return actors.size() + initiatives.size(); }
};

/// What stands behind one of these prefixes; empty where the word has none of them.
std::string_view behind(std::string_view word, std::initializer_list<std::string_view> prefixes) {
  for (const std::string_view prefix : prefixes) {
    if (word.starts_with(prefix)) return inventory::trimmed(word.substr(prefix.size()));
  }
  return {};
}

Found found(const Inventory& inventory, std::string_view word) {
  // The whole word first: a name may begin like a prefix.
  Found whole{.actors = named(inventory.actors, word), .initiatives = named(inventory.initiatives, word)};
  if (whole.count() > 0) return whole;
  if (const auto actor = behind(word, {"actor:"}); !actor.empty()) {
    return {.actors = named(inventory.actors, actor), .initiatives = {}};
  }
  if (const auto initiative = behind(word, {"initiative:", "initiatief:"}); !initiative.empty()) {
    return {.actors = {}, .initiatives = named(inventory.initiatives, initiative)};
  }
  return whole;
}

template <class IdType, class Record>
std::string nearest_name(const base::Column<IdType, Record>& records, std::string_view word) {
  std::vector<std::string> names;
  names.reserve(records.size());
  for (const Record& record : records) names.push_back(record.name);
  return inventory::nearest(word, names);
}

Words nothing_named(const Inventory& inventory, const std::string& word) {
  std::string_view bare = behind(word, {"actor:", "initiative:", "initiatief:"});
  if (bare.empty()) bare = word;
  const std::string actor = nearest_name(inventory.actors, bare);
  const std::string initiative = nearest_name(inventory.initiatives, bare);
  std::vector<std::string> dutch, english;
  if (!actor.empty()) {
    dutch.push_back(fmt::format("de actor '{}'", actor));
    english.push_back(fmt::format("the actor '{}'", actor));
  }
  if (!initiative.empty()) {
    dutch.push_back(fmt::format("het initiatief '{}'", initiative));
    english.push_back(fmt::format("the initiative '{}'", initiative));
  }
  Words text{fmt::format("'{}' is geen actor of initiatief in deze inventarisatie", word),
             fmt::format("'{}' is no actor or initiative in this inventory", word)};
  if (!dutch.empty()) {
    text.nl += fmt::format("; bedoelde u {}?", fmt::join(dutch, " of "));
    text.en += fmt::format("; did you mean {}?", fmt::join(english, " or "));
    return text;
  }
  return {text.nl + ".", text.en + "."};
}

Words several_named(const Inventory& inventory, const std::string& word, const Found& all) {
  if (all.actors.size() == 1 && all.initiatives.size() == 1) {
    return {fmt::format("'{0}' is zowel een actor als een initiatief; schrijf 'actor:{0}' of 'initiative:{0}'.", word),
            fmt::format("'{0}' is both an actor and an initiative; write 'actor:{0}' or 'initiative:{0}'.", word)};
  }
  std::vector<std::string> ways;
  for (const ActorId id : all.actors) ways.push_back(fmt::format("'actor:{}'", inventory.actors[id].key));
  for (const InitiativeId id : all.initiatives) {
    ways.push_back(fmt::format("'initiative:{}'", inventory.initiatives[id].key));
  }
  return {fmt::format("'{}' noemt er meer dan één; kies uit {}.", word, base::enumeration(ways, base::Language::nl)),
          fmt::format("'{}' names more than one; choose from {}.", word, base::enumeration(ways, base::Language::en))};
}

template <class IdType>
void make_distinct(std::vector<IdType>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

Departure departure_named(const Inventory& inventory, const std::vector<std::string>& words) {
  Departure departure;
  std::vector<std::string> dutch, english;
  for (const std::string& word : words) {
    const Found all = found(inventory, word);
    if (all.count() != 1) {
      Words wrong = all.count() == 0 ? nothing_named(inventory, word) : several_named(inventory, word, all);
      dutch.push_back(std::move(wrong.nl));
      english.push_back(std::move(wrong.en));
    }
    departure.actors.insert(departure.actors.end(), all.actors.begin(), all.actors.end());
    departure.initiatives.insert(departure.initiatives.end(), all.initiatives.begin(), all.initiatives.end());
  }
  if (!dutch.empty()) {
    throw base::UsageError({fmt::format("{}", fmt::join(dutch, " ")), fmt::format("{}", fmt::join(english, " "))});
  }
  make_distinct(departure.actors);
  make_distinct(departure.initiatives);
  return departure;
}

}  // namespace regioscan::resilience

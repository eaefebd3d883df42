#include "proposals/proposal_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "inventory/encoding.hpp"
#include "inventory/fold.hpp"
#include "inventory/region_names.hpp"
#include "inventory/value_names.hpp"
#include "inventory/values.hpp"
#include "proposals/draft.hpp"
#include "proposals/problem_kinds.hpp"

namespace regioscan::proposals {
namespace {

using inventory::ActorId;
using inventory::Dimension;
using inventory::DimensionId;
using inventory::Inventory;
using inventory::kind;
using inventory::Place;
using inventory::RegionId;
using inventory::ValueId;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

template <class IdType>
void sort_once(std::vector<IdType>& ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// Looks the words of a draft up in an inventory.
class Reader {
 public:
  Reader(const Draft& draft, const std::string& file, const Inventory& inventory, inventory::ProblemList& problems)
      : draft_(draft), file_(file), inventory_(inventory), problems_(problems), regions_(inventory.regions) {
    for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
      by_key_.emplace(inventory.actors[actor].key, actor);
      by_name_[inventory::folded(inventory.actors[actor].name)].push_back(actor);
    }
  }

  Proposal read() {
    Proposal proposal;
    proposal.name = draft_.name.text;
    proposal.description = draft_.description.text;
    proposal.start = date_in(draft_.start, "start", inventory::Edge::first_day);
    proposal.end = date_in(draft_.end, "end", inventory::Edge::last_day);
    if (proposal.start && proposal.end && *proposal.end < *proposal.start) {
      problems_.add(kind("end-before-start"), {file_, draft_.end.line, "end"}, draft_.end.text,
                    base::same(draft_.start.text));
    }
    proposal.regions = regions_in(draft_.regions, "regions");
    proposal.new_values.resize(inventory_.taxonomy.dimensions.size());
    for (const DraftActivity& activity : draft_.activities) read_activity(activity, proposal);
    for (const DraftPartner& partner : draft_.partners) read_partner(partner, proposal);
    if (!draft_.activities.empty() && draft_.regions.empty()) inherit_regions(proposal);
    check_whole();
    return proposal;
  }

 private:
  std::optional<inventory::Date> date_in(const Word& word, std::string_view key, inventory::Edge edge) {
    if (word.text.empty()) return std::nullopt;
    const auto date = inventory::parsed_date(word.text, edge);
    if (!date) problems_.add(kind("not-a-date"), {file_, word.line, key}, word.text);
    return date;
  }

  std::optional<RegionId> region_in(const Word& word, std::string_view key) {
    if (word.text.empty()) return std::nullopt;
    const std::vector<RegionId>& found = regions_.find(word.text);
    if (found.size() == 1) return found.front();
    const Place place{file_, word.line, key};
    if (found.empty()) {
      problems_.add(kUnknownRegion, place, word.text, {}, [&] { return regions_.guess(word.text); });
      return std::nullopt;
    }
    std::vector<std::string> keys;
    for (const RegionId region : found) keys.push_back(inventory_.regions[region].key);
    problems_.add(kAmbiguousRegion, place, word.text, base::same(fmt::format("{}", fmt::join(keys, ", "))));
    return std::nullopt;
  }

  std::vector<RegionId> regions_in(const std::vector<Word>& words, std::string_view key) {
    std::vector<RegionId> regions;
    for (const Word& word : words) {
      if (const auto region = region_in(word, key)) regions.push_back(*region);
    }
    sort_once(regions);
    return regions;
  }

  void read_activity(const DraftActivity& draft, Proposal& proposal) {
    ProposedActivity activity{.name = draft.name.text,
                              .province = region_in(draft.province, "province"),
                              .scope = regions_in(draft.scope, "scope"),
                              .values = {},
                              .reach = draft.reach};
    if (draft.scope.empty()) activity.scope = proposal.regions;
    if (draft.province.text.empty() && activity.scope.size() == 1) activity.province = activity.scope.front();
    for (const DimensionId id : base::ids<DimensionId>(draft.values.size())) {
      activity.values.push_back(values_in(draft.values[id.index()], id, proposal.new_values[id.index()]));
    }
    proposal.activities.push_back(std::move(activity));
  }

  std::vector<ValueId> values_in(const std::vector<Word>& words, DimensionId id, std::vector<std::string>& new_values) {
    const Dimension& dimension = inventory_.taxonomy.dimensions[id];
    const inventory::ValueNames names(dimension);
    std::vector<ValueId> values;
    for (const Word& word : words) {
      if (const auto found = names.find(word.text)) {
        values.push_back(*found);
      } else if (names.means_unknown(word.text)) {
        continue;
      } else if (dimension.open) {
        values.push_back(new_value(word.text, dimension, new_values));
      } else {
        problems_.add(kUnknownValue, {file_, word.line, dimension.key}, word.text, dimension.label,
                      [&] { return names.guess(word.text); });
      }
    }
    sort_once(values);
    if (values.size() > 1 && !dimension.many) {
      std::vector<std::string> texts;
      for (const Word& word : words) texts.push_back(word.text);
      problems_.add(kTooManyValues, {file_, words.front().line, dimension.key},
                    fmt::format("{}", fmt::join(texts, ", ")), dimension.label);
    }
    return values;
  }

  static ValueId new_value(const std::string& word, const Dimension& dimension, std::vector<std::string>& new_values) {
    const std::string wanted = inventory::folded(word);
    std::size_t at = 0;
    while (at < new_values.size() && inventory::folded(new_values[at]) != wanted) ++at;
    if (at == new_values.size()) new_values.push_back(word);
    return ValueId{static_cast<std::uint32_t>(dimension.values.size() + at)};
  }

  void read_partner(const DraftPartner& draft, Proposal& proposal) {
    ProposedPartner partner;
    if (const auto role = inventory::parsed_role(draft.role.text)) {
      partner.role = *role;
    } else if (!draft.role.text.empty()) {
      problems_.add(kUnknownRole, {file_, draft.role.line, "role"}, draft.role.text, {}, [&] {
        return inventory::nearest(draft.role.text,
                                  {"initiatiefnemer", "financier", "uitvoerder", "initiator", "funder", "executor"});
      });
    }
    if (draft.actor.text.empty()) return;  // said by the draft
    const std::optional<ActorId> known = actor_named(draft.actor);
    if (known) {
      partner.actor = inventory_.actors[*known];
      if (!draft.type.text.empty() || !draft.region.text.empty()) {
        problems_.add(kKnownActor, {file_, draft.actor.line, "actor"}, draft.actor.text);
      }
    } else {
      partner.actor = new_actor(draft);
      partner.is_new = true;
    }
    const bool is_met = std::any_of(proposal.partners.begin(), proposal.partners.end(), [&](const ProposedPartner& p) {
      return p.actor.key == partner.actor.key && p.role == partner.role;
    });
    if (!is_met) proposal.partners.push_back(std::move(partner));
  }

  std::optional<ActorId> actor_named(const Word& word) {
    if (const auto key = by_key_.find(word.text); key != by_key_.end()) return key->second;
    const auto name = by_name_.find(inventory::folded(word.text));
    if (name == by_name_.end()) return std::nullopt;
    if (name->second.size() > 1) {
      std::vector<std::string> keys;
      for (const ActorId actor : name->second) keys.push_back(inventory_.actors[actor].key);
      problems_.add(kAmbiguousActor, {file_, word.line, "actor"}, word.text,
                    base::same(fmt::format("{}", fmt::join(keys, ", "))));
    }
    return name->second.front();
  }

  /// Its name is its id: no actor of the inventory has that one, or it would have been found.
  inventory::Actor new_actor(const DraftPartner& draft) {
    const auto [place, is_first] = new_actors_.try_emplace(inventory::folded(draft.actor.text));
    inventory::Actor& actor = place->second;
    if (is_first) {
      actor.key = draft.actor.text;
      actor.name = draft.actor.text;
      problems_.add(kNewActor, {file_, draft.actor.line, "actor"}, draft.actor.text, {},
                    [&] { return near(draft.actor.text); });
    }
    if (const auto region = region_in(draft.region, "region")) actor.region = region;
    if (!draft.type.text.empty()) {
      const inventory::TypeNames types(inventory_.taxonomy.actor_types);
      const auto type = types.find(draft.type.text);
      if (type) actor.type = *type;
      if (!type) {
        problems_.add(kind("unknown-type"), {file_, draft.type.line, "type"}, draft.type.text, {},
                      [&] { return types.guess(draft.type.text); });
      }
    }
    return actor;
  }

  [[nodiscard]] std::string near(const std::string& name) const {
    std::vector<std::string> names;
    for (const inventory::Actor& actor : inventory_.actors) names.push_back(actor.name);
    return inventory::nearest(name, names);
  }

  static void inherit_regions(Proposal& proposal) {
    for (const ProposedActivity& activity : proposal.activities) {
      proposal.regions.insert(proposal.regions.end(), activity.scope.begin(), activity.scope.end());
    }
    sort_once(proposal.regions);
  }

  void check_whole() {
    const bool has_activities = !inventory_.activities.empty();
    if (has_activities && draft_.activities.empty()) problems_.add(kNoActivity, {.file = file_});
    if (!has_activities && !draft_.activities.empty()) {
      problems_.add(kNoActivitiesHere, {file_, draft_.activities.front().line, {}});
    }
    if (draft_.partners.empty()) problems_.add(kNoPartner, {.file = file_});
  }

  const Draft& draft_;
  const std::string& file_;
  const Inventory& inventory_;
  inventory::ProblemList& problems_;
  inventory::RegionNames regions_;
  std::unordered_map<std::string, ActorId> by_key_;
  std::unordered_map<std::string, std::vector<ActorId>> by_name_;
  std::map<std::string, inventory::Actor> new_actors_;
};

/// Why bytes cannot be a proposal, before they are read.
const inventory::ProblemKind* why_no_proposal(std::string_view bytes) {
  if (bytes.size() > kLargestProposal) return &kTooLarge;
  if (inventory::begins_as_workbook(bytes) || inventory::begins_as_utf16(bytes) || !inventory::is_utf8(bytes) ||
      bytes.find('\0') != std::string_view::npos) {
    return &kNoText;
  }
  return nullptr;
}

}  // namespace

ProposalReading read_proposal(std::string_view bytes, const std::string& file_name, const Inventory& inventory) {
  inventory::ProblemList problems;
  if (const inventory::ProblemKind* why = why_no_proposal(bytes)) {
    problems.add(*why, {.file = file_name});
    return {.proposal = std::nullopt, .problems = problems.problems()};
  }
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  const Drafted read = drafted(bytes, file_name, inventory.taxonomy, problems);
  if (!read.draft) return {.proposal = std::nullopt, .problems = {*read.bad_toml}};
  Proposal proposal = Reader(*read.draft, file_name, inventory, problems).read();
  ProposalReading reading{.proposal = std::nullopt, .problems = problems.problems()};
  if (!problems.has_errors()) reading.proposal = std::move(proposal);
  return reading;
}

bool looks_like_proposal(std::string_view bytes) {
  if (why_no_proposal(bytes) != nullptr) return false;
  inventory::ProblemList ignored;
  const Drafted read = drafted(bytes, {}, {}, ignored);
  return read.draft && !read.draft->activities.empty();
}

}  // namespace regioscan::proposals

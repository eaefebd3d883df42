#include "synth/invented_initiatives.hpp"

#include <optional>

#include "base/random.hpp"
#include "synth/casting.hpp"
#include "synth/same_by_chance.hpp"
#include "synth/themes.hpp"

namespace regioscan::synth {
namespace {

constexpr int kLastYear = 2023;  // the inventory is of the first day of the year after it

/// Invents one initiative after the other, each knowing those before it.
class Founding {
 public:
  Founding(const EcosystemSettings& settings, const std::vector<InventedActor>& actors,
           const std::vector<std::int64_t>& wanted)
      : settings_(settings), wanted_(wanted), most_kin_(most_kin(actors)), is_copied_(settings.initiatives) {}

  void add() {
    const std::size_t at = made_.size();
    InventedInitiative initiative = likeness_or_none(at, of_its_own(at));
    taken_.add(initiative);
    made_.push_back(std::move(initiative));
  }

  [[nodiscard]] std::vector<InventedInitiative> finished() && { return std::move(made_); }

 private:
  [[nodiscard]] InventedInitiative of_its_own(std::size_t at) const {
    constexpr std::size_t kArchetypes = 12;
    base::Stream chance = base::stream(settings_.seed, "synth initiative", at);
    InventedInitiative initiative;
    initiative.cluster = at % settings_.regions;
    initiative.start_year = 2014 + static_cast<int>(chance.below(9));
    initiative.end_year = initiative.start_year + 2 + static_cast<int>(chance.below(4));
    const std::size_t activities = 1 + chance.below(1 + chance.below(13));  // 1 … 13, most of them few
    for (std::size_t n = 0; n < activities; ++n) initiative.archetypes.push_back(chance.below(kArchetypes));
    // Drawn again where there is the same already: in a large ecosystem chance would make duplicates that nobody
    // planted.
    constexpr int kTries = 20;
    base::Stream about = base::stream(settings_.seed, "synth target", at);
    for (int tries = 0; tries < kTries; ++tries) {
      initiative.theme = about.below(themes().size());
      initiative.target = target_group(themes()[initiative.theme], about);
      if ((taken_.of(signature(initiative)) & years(initiative)) == 0) break;
    }
    return initiative;
  }

  /// Makes it like an earlier one, if chance wants that and one is found for it.
  [[nodiscard]] InventedInitiative likeness_or_none(std::size_t at, InventedInitiative initiative) {
    base::Stream chance = base::stream(settings_.seed, "synth likeness", at);
    const std::uint64_t kind = chance.below(1000);
    if (at < settings_.regions || kind >= 3 * settings_.likenesses_permille) return initiative;
    const Likeness likeness = kind < settings_.likenesses_permille       ? Likeness::duplicate
                              : kind < 2 * settings_.likenesses_permille ? Likeness::look_alike
                                                                         : Likeness::continuation;
    constexpr int kTries = 100;
    for (int tries = 0; tries < kTries; ++tries) {
      const std::size_t earlier = chance.below(at);
      if (!can_be_copied(earlier, at, likeness)) continue;
      InventedInitiative like = resembling(initiative, earlier, likeness, chance);
      if (!is_free(like)) continue;
      is_copied_[earlier] = true;
      return like;
    }
    return initiative;
  }

  /// Each at most once, so that no two copies of one original are like each other.
  [[nodiscard]] bool can_be_copied(std::size_t earlier, std::size_t at, Likeness likeness) const {
    const InventedInitiative& original = made_[earlier];
    if (original.likeness != Likeness::none || is_copied_[earlier]) return false;
    if (likeness == Likeness::look_alike) return !leaves_nobody_out(original.target);
    if (likeness == Likeness::continuation) return original.end_year <= kLastYear;
    const auto size = static_cast<std::size_t>(wanted_[at]);
    return most_kin_[static_cast<std::size_t>(wanted_[earlier])] + size <= settings_.actors;
  }

  [[nodiscard]] InventedInitiative resembling(InventedInitiative initiative, std::size_t earlier, Likeness likeness,
                                              base::Stream& chance) const {
    const InventedInitiative& original = made_[earlier];
    const int length = initiative.end_year - initiative.start_year;
    initiative.likeness = likeness;
    initiative.like = earlier;
    initiative.cluster = original.cluster;
    initiative.theme = original.theme;
    initiative.archetypes = original.archetypes;
    initiative.target =
        likeness == Likeness::look_alike ? other_target_group(original.target, chance) : original.target;
    // Both run at least two years on, so that one that begins in the year before still meets the other.
    const auto span = static_cast<std::uint64_t>(original.end_year - original.start_year + 1);
    initiative.start_year = likeness == Likeness::continuation
                                ? original.end_year + 1
                                : original.start_year - 1 + static_cast<int>(chance.below(span));
    initiative.end_year = initiative.start_year + length;
    return initiative;
  }

  /// True if it does not also duplicate a third one.
  [[nodiscard]] bool is_free(const InventedInitiative& initiative) const {
    const std::uint64_t others = taken_.of(signature(initiative)) & years(initiative);
    return (initiative.likeness == Likeness::duplicate ? others & ~years(made_[initiative.like]) : others) == 0;
  }

  const EcosystemSettings& settings_;
  const std::vector<std::int64_t>& wanted_;
  std::vector<std::size_t> most_kin_;
  std::vector<InventedInitiative> made_;
  std::vector<bool> is_copied_;
  TakenYears taken_;
};

}  // namespace

std::vector<InventedInitiative> invented_initiatives(const EcosystemSettings& settings,
                                                     const std::vector<InventedActor>& actors,
                                                     const std::vector<std::int64_t>& wanted) {
  Founding founding(settings, actors, wanted);
  for (std::size_t at = 0; at < settings.initiatives; ++at) founding.add();
  return std::move(founding).finished();
}

}  // namespace regioscan::synth

#include "synth/target_group.hpp"

#include "synth/urn.hpp"

namespace regioscan::synth {
namespace {

ValueSet sectors_of(const Theme& theme) {
  ValueSet all = 0;
  for (std::string_view left = theme.sectors; !left.empty();) {
    const std::size_t end = std::min(left.find('|'), left.size());
    all |= set_of(Trait::sector, left.substr(0, end));
    left.remove_prefix(std::min(end + 1, left.size()));
  }
  return all;
}

ValueSet sectors(const Theme& theme, base::Stream& chance) {
  const std::uint64_t draw = chance.below(20);
  const ValueSet usual = sectors_of(theme);
  if (draw < 10 && usual != 0) return usual;
  if (draw < 14) return everybody(Trait::sector);
  const ValueSet first = another(Trait::sector, everybody(Trait::sector), chance);
  return draw < 17 ? first : first | another(Trait::sector, everybody(Trait::sector) | first, chance);
}

}  // namespace

TargetGroup target_group(const Theme& theme, base::Stream& chance) {
  constexpr Weighted kSizes[] = {{"micro", 3}, {"klein", 5}, {"middelgroot", 4}};
  constexpr Weighted kPhases[] = {{"starter", 3}, {"scale-up", 2}, {"overig", 6}};
  TargetGroup target;
  target.sector = sectors(theme, chance);
  target.size = happens(1, 5, chance) ? everybody(Trait::size) : one_or_two(Trait::size, kSizes, chance);
  target.phase = one_or_two(Trait::phase, kPhases, chance);
  target.maturity = another(Trait::maturity, 0, chance);
  return target;
}

bool leaves_nobody_out(const TargetGroup& target) {
  return target.sector == everybody(Trait::sector) || target.size == everybody(Trait::size);
}

TargetGroup other_target_group(const TargetGroup& target, base::Stream& chance) {
  const auto other = [&](Trait trait, ValueSet taken) { return another(trait, taken | everybody(trait), chance); };
  return {.sector = other(Trait::sector, target.sector),
          .size = other(Trait::size, target.size),
          .phase = other(Trait::phase, target.phase),
          .maturity = other(Trait::maturity, target.maturity)};
}

void set_target(Cells& cells, const TargetGroup& target) {
  cells[Trait::sector] = target.sector;
  cells[Trait::size] = target.size;
  cells[Trait::phase] = target.phase;
  cells[Trait::maturity] = target.maturity;
}

}  // namespace regioscan::synth

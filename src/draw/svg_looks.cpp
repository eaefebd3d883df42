#include "draw/svg_looks.hpp"

#include <algorithm>
#include <map>

namespace regioscan::draw {
namespace {

constexpr std::size_t kSlow = 4;  ///< an inner group costs about as much as four inline attributes

bool has_everywhere(std::span<const SvgElement> run, std::string_view name) {
  return std::ranges::all_of(run, [&](const SvgElement& element) { return look(element, name) != nullptr; });
}

/// How often the value of a look differs from that of the element before.
std::size_t changes(std::span<const SvgElement> run, std::string_view name) {
  std::size_t count = 0;
  for (std::size_t i = 1; i < run.size(); ++i) count += *look(run[i], name) == *look(run[i - 1], name) ? 0U : 1U;
  return count;
}

Attribute commonest(std::span<const SvgElement> run, std::string_view name) {
  std::map<std::string_view, std::size_t> times;
  for (const SvgElement& element : run) ++times[look(element, name)->value];
  const auto most = std::ranges::max_element(times, {}, [](const auto& entry) { return entry.second; });
  return {name, std::string(most->first)};
}

}  // namespace

const Attribute* look(const SvgElement& element, std::string_view name) {
  const auto found = std::ranges::find(element.looks, name, &Attribute::name);
  return found == element.looks.end() ? nullptr : &*found;
}

SharedLooks shared_looks(std::span<const SvgElement> run) {
  SharedLooks shared;
  if (run.empty()) return shared;
  for (const Attribute& attribute : run.front().looks) {
    if (!has_everywhere(run, attribute.name)) continue;
    const std::size_t count = changes(run, attribute.name);
    if (count > 0 && count * kSlow < run.size()) {
      shared.slow.push_back(attribute.name);
    } else {
      shared.outer.push_back(commonest(run, attribute.name));
    }
  }
  return shared;
}

}  // namespace regioscan::draw

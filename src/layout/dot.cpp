#include "layout/dot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/numbers.hpp"

namespace regioscan::layout {
namespace {

/// The text before `sign`, which is cut off from `text` with the sign itself; nothing if there is no such sign.
std::optional<std::string_view> before(std::string_view& text, std::string_view sign) {
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(at + sign.size());
  return part;
}

/// How long a tie wants to be, in Graphviz's inches, for a pull of 0 … 1 of the strongest. Very weak ties are not
/// longer than five times the shortest, or a single one would set the scale of the picture.
double length_of(double relative_pull) { return std::clamp(1 / std::sqrt(std::max(relative_pull, 1e-9)), 1.0, 5.0); }

}  // namespace

std::string dot_text(const graph::Rows& rows, const std::vector<double>& pull, std::string_view engine,
                     std::uint64_t seed) {
  fmt::memory_buffer text;
  auto out = std::back_inserter(text);
  // Nodes are points here: their sizes matter only at the scale of the page, which is not known before.
  fmt::format_to(out, "graph {{\nengine={};\nseed={};\noverlap=true;\n", engine, seed);
  fmt::format_to(out, "node [shape=circle,fixedsize=true,width=0.05,label=\"\"];\n");
  // sfdp knows no lengths.
  const bool has_lengths = engine == "neato" && !pull.empty();
  const double strongest = has_lengths ? *std::max_element(pull.begin(), pull.end()) : 1;
  for (std::size_t node = 0; node < rows.size(); ++node) fmt::format_to(out, "{};\n", node);
  for (std::size_t node = 0; node < rows.size(); ++node) {
    for (std::size_t at = rows.offsets[node]; at < rows.offsets[node + 1]; ++at) {
      if (rows.targets[at] <= node) continue;
      if (has_lengths) {
        const std::string length = base::written(length_of(pull[at] / strongest));
        fmt::format_to(out, "{}--{} [len={}];\n", node, rows.targets[at], length);
      } else {
        fmt::format_to(out, "{}--{};\n", node, rows.targets[at]);
      }
    }
  }
  fmt::format_to(out, "}}\n");
  return fmt::to_string(text);
}

std::optional<std::vector<Point>> places_of(std::string_view dot, std::size_t count) {
  std::vector<std::optional<Point>> found(count);
  if (!before(dot, "graph {\n")) return std::nullopt;
  while (!dot.empty() && dot.front() != '}') {
    const auto number = before(dot, " [pos=\"");
    const auto x = before(dot, ",");
    const auto y = before(dot, "\"];\n");
    if (!number || !x || !y) return std::nullopt;
    const auto node = base::parsed_whole(*number);
    const auto x_pt = base::parsed_decimal(*x);
    const auto y_pt = base::parsed_decimal(*y);
    if (!node || !x_pt || !y_pt || *node < 0 || static_cast<std::size_t>(*node) >= count) return std::nullopt;
    std::optional<Point>& place = found[static_cast<std::size_t>(*node)];
    if (place) return std::nullopt;
    place = Point{*x_pt, *y_pt};
  }
  std::vector<Point> places;
  for (const auto& place : found) {
    if (!place) return std::nullopt;
    places.push_back(*place);
  }
  return places;
}

}  // namespace regioscan::layout

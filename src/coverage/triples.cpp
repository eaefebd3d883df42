#include "coverage/triples.hpp"

#include <algorithm>
#include <array>

namespace regioscan::coverage {
namespace {

using inventory::FacetColumn;

/// Records known on three facets: how many have each value, each pair and each triple of values.
class TripleCounts {
 public:
  TripleCounts(const FacetColumn& a, const FacetColumn& b, const FacetColumn& c)
      : sizes_{a.facet().values.size(), b.facet().values.size(), c.facet().values.size()},
        a_(sizes_[0]),
        b_(sizes_[1]),
        c_(sizes_[2]),
        ab_(sizes_[0] * sizes_[1]),
        ac_(sizes_[0] * sizes_[2]),
        bc_(sizes_[1] * sizes_[2]),
        abc_(sizes_[0] * sizes_[1] * sizes_[2]) {
    for (std::size_t record = 0; record < a.size(); ++record) take(a[record], b[record], c[record]);
  }

  [[nodiscard]] std::array<std::size_t, 3> sizes() const { return sizes_; }
  [[nodiscard]] std::int64_t triple(std::size_t i, std::size_t j, std::size_t k) const {
    return abc_[(i * sizes_[1] + j) * sizes_[2] + k];
  }
  [[nodiscard]] std::array<std::int64_t, 3> pairs(std::size_t i, std::size_t j, std::size_t k) const {
    return {ab_[i * sizes_[1] + j], ac_[i * sizes_[2] + k], bc_[j * sizes_[2] + k]};
  }
  /// Where each pair occurs each value does, so that no divisor is 0.
  [[nodiscard]] double expected(std::size_t i, std::size_t j, std::size_t k) const {
    const auto [ij, ik, jk] = pairs(i, j, k);
    return static_cast<double>(ij) / static_cast<double>(a_[i]) * static_cast<double>(ik) / static_cast<double>(c_[k]) *
           static_cast<double>(jk) / static_cast<double>(b_[j]) * static_cast<double>(known_);
  }

 private:
  void take(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::span<const std::uint32_t> c) {
    if (a.empty() || b.empty() || c.empty()) return;
    ++known_;
    for (const std::uint32_t i : a) ++a_[i];
    for (const std::uint32_t j : b) ++b_[j];
    for (const std::uint32_t k : c) ++c_[k];
    for (const std::uint32_t i : a) {
      for (const std::uint32_t j : b) {
        ++ab_[i * sizes_[1] + j];
        for (const std::uint32_t k : c) ++abc_[(i * sizes_[1] + j) * sizes_[2] + k];
      }
      for (const std::uint32_t k : c) ++ac_[i * sizes_[2] + k];
    }
    for (const std::uint32_t j : b) {
      for (const std::uint32_t k : c) ++bc_[j * sizes_[2] + k];
    }
  }

  std::array<std::size_t, 3> sizes_;
  std::vector<std::int64_t> a_, b_, c_, ab_, ac_, bc_, abc_;
  std::int64_t known_ = 0;
};

/// Keeps the list short while it grows: only the first ones are ever shown.
void keep_first(MissingTriples& result) {
  std::stable_sort(result.first.begin(), result.first.end(),
                   [](const MissingTriple& a, const MissingTriple& b) { return a.expected > b.expected; });
  if (result.first.size() > result.settings.most) result.first.resize(result.settings.most);
}

constexpr std::size_t kMostWaiting = 1000;

void collect(const FacetColumn& a, const FacetColumn& b, const FacetColumn& c, MissingTriples& result) {
  const TripleCounts counts(a, b, c);
  const auto [rows, columns, layers] = counts.sizes();
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j) {
      for (std::size_t k = 0; k < layers; ++k) {
        const auto pairs = counts.pairs(i, j, k);
        if (counts.triple(i, j, k) > 0 || std::find(pairs.begin(), pairs.end(), 0) != pairs.end()) continue;
        ++result.missing;
        const double expected = counts.expected(i, j, k);
        if (expected < result.settings.min_expected) continue;
        ++result.worth_telling;
        if (result.first.size() >= result.settings.most + kMostWaiting) keep_first(result);
        result.first.push_back(
            {.facets = {a.facet().key, b.facet().key, c.facet().key},
             .titles = {a.facet().title, b.facet().title, c.facet().title},
             .labels = {a.facet().values[i].label, b.facet().values[j].label, c.facet().values[k].label},
             .pairs = {pairs[0], pairs[1], pairs[2]},
             .expected = expected});
      }
    }
  }
}

}  // namespace

MissingTriples missing_triples(const inventory::Inventory& inventory, const std::vector<std::string>& keys,
                               const TripleSettings& settings) {
  std::vector<FacetColumn> columns;
  for (const std::string& key : keys) columns.push_back(inventory::facet_column(inventory, key));
  const auto size = [&](std::size_t at) { return std::uint64_t{columns[at].facet().values.size()}; };
  MissingTriples result{.settings = settings};
  for (std::size_t a = 0; a < columns.size(); ++a) {
    for (std::size_t b = a + 1; b < columns.size(); ++b) {
      for (std::size_t c = b + 1; c < columns.size(); ++c) {
        if (size(a) * size(b) * size(c) > settings.most_cells) {
          ++result.facets_left_out;
          continue;
        }
        collect(columns[a], columns[b], columns[c], result);
        keep_first(result);
      }
    }
  }
  return result;
}

std::vector<std::string> facets_to_combine(const inventory::Inventory& inventory) {
  std::vector<std::string> keys;
  for (const inventory::Dimension& dimension : inventory.taxonomy.dimensions) {
    if (!dimension.open) keys.push_back(dimension.key);
  }
  const std::string where = inventory::main_facets(inventory).where;
  if (!where.empty()) keys.push_back(where);
  return keys;
}

}  // namespace regioscan::coverage

#include "figures/matrices/overlap_rows.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "figures/matrices/seriation.hpp"
#include "overlaps/families.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::figures {
namespace {

using graph::InitiativeId;
using overlaps::Kind;

bool is_alike(Kind kind) { return kind != Kind::none && kind != Kind::fragmentation && kind != Kind::continuation; }

double shown_likeness(const overlaps::Likeness& likeness) {
  return likeness.has_dimensions ? likeness.content : likeness.text.value_or(0);
}

/// Place in the list of families of each initiative that is in one.
std::vector<std::optional<std::size_t>> family_of(const std::vector<overlaps::Family>& families, std::size_t size) {
  std::vector<std::optional<std::size_t>> of(size);
  for (std::size_t at = 0; at < families.size(); ++at) {
    for (const InitiativeId member : families[at].members) of[member.index()] = at;
  }
  return of;
}

/// Takes the pairs from the strongest on, each with the families of the two where all of it fits.
std::vector<InitiativeId> chosen(const overlaps::Scan& scan, const std::vector<overlaps::Family>& families,
                                 const std::vector<std::optional<std::size_t>>& of, std::size_t top) {
  std::set<InitiativeId> taken;
  const auto take = [&](const std::vector<InitiativeId>& more) {
    std::set<InitiativeId> all = taken;
    all.insert(more.begin(), more.end());
    if (all.size() <= top) taken = std::move(all);
  };
  for (const overlaps::Pair& pair : scan.pairs) {
    if (taken.size() == top) break;
    if (!is_alike(pair.kind)) continue;
    take({pair.first, pair.second});
    for (const InitiativeId one : {pair.first, pair.second}) {
      if (taken.contains(one) && of[one.index()]) take(families[*of[one.index()]].members);
    }
  }
  return {taken.begin(), taken.end()};
}

Company company_of(const overlaps::Profiles& profiles, const overlaps::Likeness& likeness, InitiativeId a,
                   InitiativeId b) {
  const bool is_running = profiles.is_running[a.index()] != 0 && profiles.is_running[b.index()] != 0;
  const bool is_known = likeness.partners.has_value();
  const bool is_alike_enough = std::llround(100 * shown_likeness(likeness)) >= kAlike_percent;
  if (!is_running || !is_known || !is_alike_enough) return Company::nothing;
  return overlaps::work_together(profiles, a, b) ? Company::together : Company::apart;
}

}  // namespace

std::int64_t OverlapRows::percent(std::size_t row, std::size_t column) const {
  return std::llround(100 * alike(row, column));
}

std::size_t OverlapRows::pairs(Company wanted) const {
  return static_cast<std::size_t>(std::count(company.begin(), company.end(), wanted)) / 2;  // whole: each stands twice
}

OverlapRows overlap_rows(const overlaps::Profiles& profiles, std::size_t top) {
  const overlaps::Scan scan = overlaps::scan(profiles);
  const std::vector<overlaps::Family> families = overlaps::families(profiles, scan);
  const auto of = family_of(families, profiles.inventory.initiatives.size());
  const std::vector<InitiativeId> initiatives = chosen(scan, families, of, top);
  const std::size_t size = initiatives.size();
  Likenesses alike(size);
  std::vector<Company> company(size * size, Company::nothing);
  std::vector<std::size_t> blocks;
  for (std::size_t row = 0; row < size; ++row) {
    blocks.push_back(of[initiatives[row].index()].value_or(families.size() + row));  // alone where in no family
    for (std::size_t column = 0; column < row; ++column) {
      const overlaps::Likeness likeness = overlaps::likeness(profiles, initiatives[column], initiatives[row]);
      alike.set(row, column, shown_likeness(likeness));
      company[row * size + column] = company_of(profiles, likeness, initiatives[column], initiatives[row]);
    }
  }
  const std::vector<std::size_t> order = seriated(alike, blocks);
  OverlapRows rows{.initiatives = {},
                   .family = {},
                   .alike = Likenesses(size),
                   .company = std::vector<Company>(size * size, Company::nothing)};
  for (std::size_t row = 0; row < size; ++row) {
    rows.initiatives.push_back(initiatives[order[row]]);
    const auto family = of[initiatives[order[row]].index()];
    rows.family.push_back(family ? std::optional(*family + 1) : std::nullopt);
    for (std::size_t column = 0; column < row; ++column) {
      rows.alike.set(row, column, alike(order[row], order[column]));
      const auto [less, more] = std::minmax(order[row], order[column]);
      rows.company[row * size + column] = rows.company[column * size + row] = company[more * size + less];
    }
  }
  std::set<InitiativeId> all;
  for (const overlaps::Pair& pair : scan.pairs) {
    if (is_alike(pair.kind)) all.insert({pair.first, pair.second});
  }
  rows.of_all = all.size();
  return rows;
}

std::vector<std::pair<InitiativeId, InitiativeId>> alike_pairs(const OverlapRows& rows) {
  std::vector<std::pair<InitiativeId, InitiativeId>> pairs;
  for (std::size_t row = 0; row < rows.initiatives.size(); ++row) {
    for (std::size_t column = 0; column < row; ++column) {
      if (rows.percent(row, column) >= kAlike_percent)
        pairs.emplace_back(rows.initiatives[column], rows.initiatives[row]);
    }
  }
  return pairs;
}

}  // namespace regioscan::figures

// How well overlap is found, on invented inventories whose truth is known, and how long it takes.
//   bench_overlap             seeds 101 … 120, on which nothing was tuned; candidates; seconds
//   bench_overlap FIRST LAST  quality on these seeds only; the shipped weights were tuned on 1 … 20
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>

#include "inventory/csv.hpp"
#include "inventory/read.hpp"
#include "overlaps/features.hpp"
#include "overlaps/findings.hpp"
#include "overlaps/similar_sets.hpp"
#include "synth/ecosystem_files.hpp"

namespace {

using namespace regioscan;
using overlaps::Kind;

using KeyPair = std::pair<std::string, std::string>;

KeyPair ordered(std::string a, std::string b) { return a < b ? KeyPair(a, b) : KeyPair(b, a); }

struct Truth {
  std::set<KeyPair> duplicates, look_alikes, continuations, by_chance;
};

/// A folder that goes when this does.
class TemporaryFolder {
 public:
  TemporaryFolder() : path_((std::filesystem::temp_directory_path() / "regioscan-bench-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr) std::exit(1);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Truth truth_of(const base::Files& files) {
  Truth truth;
  const inventory::Sheet planted = inventory::read_csv(files.at("truth/likenesses.csv"), "likenesses.csv", 0);
  for (const inventory::RowId row : planted.rows.rows()) {
    const std::string_view kind = planted.rows.text(row, 0);
    auto& pairs = kind == "duplicate"    ? truth.duplicates
                  : kind == "look_alike" ? truth.look_alikes
                                         : truth.continuations;
    pairs.insert(ordered(std::string(planted.rows.text(row, 1)), std::string(planted.rows.text(row, 2))));
  }
  const inventory::Sheet chance = inventory::read_csv(files.at("truth/same_by_chance.csv"), "same_by_chance.csv", 0);
  for (const inventory::RowId row : chance.rows.rows()) {
    truth.by_chance.insert(ordered(std::string(chance.rows.text(row, 0)), std::string(chance.rows.text(row, 1))));
  }
  return truth;
}

struct Invented {
  inventory::Inventory inventory;
  Truth truth;
};

Invented invented(std::size_t initiatives, std::uint64_t likenesses_permille, std::uint64_t seed) {
  const base::Files files = synth::ecosystem_files(synth::ecosystem({.actors = initiatives,
                                                                     .initiatives = initiatives,
                                                                     .participations = 4 * initiatives,
                                                                     .regions = 12,
                                                                     .mixing_permille = 200,
                                                                     .seed = seed,
                                                                     .likenesses_permille = likenesses_permille,
                                                                     .noise_percent = 20,
                                                                     .unknown_percent = 20}));
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : files) {
    const std::filesystem::path path = std::filesystem::path(folder.path()) / name;
    std::filesystem::create_directories(path.parent_path());
    base::write_file(path, bytes);
  }
  inventory::Reading reading = inventory::read_inventory({.path = folder.path(), .tables = {}});
  if (!reading.inventory) std::exit(1);
  return {.inventory = std::move(*reading.inventory), .truth = truth_of(files)};
}

KeyPair keys_of(const inventory::Inventory& inventory, const overlaps::Pair& pair) {
  return ordered(inventory.initiatives[pair.first].key, inventory.initiatives[pair.second].key);
}

struct Quality {
  double precision_at_50 = 0, recall = 0;
  std::size_t called = 0, renames_called = 0, look_alikes_called = 0, renames_found = 0, renames = 0;
};

Quality quality(std::uint64_t seed) {
  constexpr std::size_t kFirst = 50;
  const Invented made = invented(1200, 80, seed);
  const overlaps::Profiles profiles = overlaps::profiles(made.inventory, overlaps::default_weights());
  Quality result{.renames = made.truth.continuations.size()};
  std::size_t right = 0, found = 0;
  const overlaps::Scan scan = overlaps::scan(profiles);
  for (const overlaps::Pair& pair : scan.pairs) {
    const KeyPair keys = keys_of(made.inventory, pair);
    if (pair.kind == Kind::continuation) result.renames_found += made.truth.continuations.count(keys);
    if (pair.kind != Kind::duplication) continue;
    ++result.called;
    const bool is_planted = made.truth.duplicates.contains(keys);
    if (result.called <= kFirst && (is_planted || made.truth.by_chance.contains(keys))) ++right;
    found += is_planted ? 1 : 0;
    result.renames_called += made.truth.continuations.count(keys);
    result.look_alikes_called += made.truth.look_alikes.count(keys);
  }
  result.precision_at_50 = static_cast<double>(right) / static_cast<double>(std::min(result.called, kFirst));
  result.recall = static_cast<double>(found) / static_cast<double>(made.truth.duplicates.size());
  return result;
}

void print_quality(std::uint64_t first, std::uint64_t last) {
  fmt::print("duplicates among 1,200 invented initiatives, each value kept with .8, 20 % of cells unknown\n");
  fmt::print("{:>5} {:>15} {:>7} {:>7} {:>15} {:>19} {:>14}\n", "seed", "precision at 50", "recall", "called",
             "renames called", "look-alikes called", "renames found");
  Quality sum;
  double worst_precision = 1, worst_recall = 1;
  for (std::uint64_t seed = first; seed <= last; ++seed) {
    const Quality one = quality(seed);
    fmt::print("{:>5} {:>15.2f} {:>7.2f} {:>7} {:>15} {:>19} {:>7} of {:>3}\n", seed, one.precision_at_50, one.recall,
               one.called, one.renames_called, one.look_alikes_called, one.renames_found, one.renames);
    sum.precision_at_50 += one.precision_at_50;
    sum.recall += one.recall;
    sum.renames_called += one.renames_called;
    sum.look_alikes_called += one.look_alikes_called;
    worst_precision = std::min(worst_precision, one.precision_at_50);
    worst_recall = std::min(worst_recall, one.recall);
  }
  const auto n = static_cast<double>(last - first + 1);
  fmt::print("mean  {:>15.3f} {:>7.3f}; worst {:.2f} and {:.2f}; renames called {}, look-alikes called {}\n",
             sum.precision_at_50 / n, sum.recall / n, worst_precision, worst_recall, sum.renames_called,
             sum.look_alikes_called);
}

double seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// How many of the 1,000 most alike pairs the candidate stage would not have scored.
void print_candidates() {
  constexpr std::size_t kTop = 1000;
  const Invented made = invented(2500, 20, 101);
  overlaps::Weights weights = overlaps::default_weights();
  weights.most_scored_wholly = made.inventory.initiatives.size();
  const overlaps::Profiles profiles = overlaps::profiles(made.inventory, weights);
  const overlaps::Scan scan = overlaps::scan(profiles);
  const std::size_t top = std::min(kTop, scan.pairs.size());
  const graph::Rows sets = overlaps::feature_sets(profiles);
  for (const double limit : {overlaps::default_weights().limits.candidate_jaccard, .2, .3, .5, .7}) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> candidates;
    const double seconds = seconds_of([&] {
      for (const overlaps::SimilarSets& pair : overlaps::similar_sets(sets, limit)) {
        candidates.emplace(pair.first, pair.second);
      }
    });
    std::size_t lost = 0;
    for (std::size_t at = 0; at < top; ++at) {
      lost += candidates.contains({scan.pairs[at].first.value, scan.pairs[at].second.value}) ? 0U : 1U;
    }
    fmt::print(
        "candidates at Jaccard >= {:.2f} among {} initiatives: {:>8} of {} pairs, {:4} of the true top {} lost, {:.2f} "
        "s\n",
        limit, sets.size(), candidates.size(), sets.size() * (sets.size() - 1) / 2, lost, top, seconds);
  }
}

void print_seconds(const std::string& name, const inventory::Source& source, double asked) {
  const inventory::Reading reading = inventory::read_inventory(source);
  if (!reading.inventory) std::exit(1);
  std::size_t pairs = 0;
  const double seconds = seconds_of([&] {
    const overlaps::Profiles profiles = overlaps::profiles(*reading.inventory, overlaps::default_weights());
    pairs = overlaps::overlaps(profiles, {}).reasons.size();
  });
  fmt::print("{:<28} {:6.2f} s for all pairs and {} explanations (asked: under {} s)\n", name, seconds, pairs, asked);
}

}  // namespace

int main(int count, char** words) {
  if (count == 3) {
    print_quality(std::strtoull(words[1], nullptr, 10), std::strtoull(words[2], nullptr, 10));
    return 0;
  }
  print_quality(101, 120);
  print_candidates();
  const std::string root = REGIOSCAN_SOURCE_DIR, real = REGIOSCAN_REAL_DATA;
  print_seconds("regioscan-2023 (220)", {.path = root + "/data/regioscan-2023", .tables = {}}, .5);
  if (real.empty()) {
    fmt::print("public data sets absent: gr_nl and h2020_nl not measured\n");
    return 0;
  }
  print_seconds(
      "gr_nl (464)",
      {.path = root + "/data/mappings/gr_nl.toml", .tables = {{"rows", real + "/gr_nl/opengr_provincies.fixed.csv"}}},
      1);
  print_seconds("h2020_nl (1,315)",
                {.path = root + "/data/mappings/h2020_nl.toml",
                 .tables = {{"participations", real + "/h2020_nl/participations.csv"},
                            {"projects", real + "/h2020_nl/projects.csv"}}},
                3);
}

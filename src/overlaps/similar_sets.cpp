// How similar sets are found without comparing all pairs. Write the tokens of each set in one order, the rarest first.
// If two sets share c tokens, then the first three shared ones lie among the first size − c + 3 tokens of each, because
// the other c − 3 still have to follow. So file each set under every choice of three of these first tokens (a key), and
// look each set up under its own keys: similar sets meet under some key, and because keys are made of rare tokens,
// hardly any others do. Sets that meet are compared in full. Where three tokens make too many keys, two or one do.
#include "overlaps/similar_sets.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <iterator>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

#include "base/parallel.hpp"
#include "overlaps/distinct_sets.hpp"
#include "overlaps/key_files.hpp"

namespace regioscan::overlaps {
namespace {

using Number = std::uint32_t;  // of a set or a token
using Tokens = std::span<const Number>;

constexpr unsigned kLongestKey = 3;       // a fourth token costs more look-ups than it saves comparisons
constexpr std::uint64_t kMostKeys = 500;  // of a set; where there were more, a shorter key is quicker
constexpr double kMostMeetings = 4;       // for each pair; where there were more, comparing all pairs is quicker

/// Never less than what the two sets share, and exactly that if there are no more than 256 kinds of token.
Number most_in_common(const Sketch& a, const Sketch& b) {
  int bits = 0;
  for (std::size_t at = 0; at < a.words.size(); ++at) bits += std::popcount(a.words[at] & b.words[at]);
  return static_cast<Number>(bits) + std::min(a.hidden, b.hidden);
}

Number in_common(Tokens a, Tokens b) {
  Number common = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) ++common;
    const bool steps_a = a[i] <= b[j], steps_b = b[j] <= a[i];
    i += steps_a ? 1 : 0;
    j += steps_b ? 1 : 0;
  }
  return common;
}

std::uint64_t choices(std::uint64_t of, unsigned length) {
  std::uint64_t result = 1;
  for (unsigned chosen = 0; chosen < length; ++chosen) result = result * (of - chosen) / (chosen + 1);
  return result;  // whole after every step: a binomial coefficient
}

/// The larger set of a pair decides how many tokens make a key: as many as give no more than `most_keys`.
unsigned key_length(std::uint64_t size, const Threshold& threshold, std::uint64_t most_keys) {
  const std::uint64_t common = threshold.least_with_smaller(size);
  unsigned length = 1;
  while (length < std::min<std::uint64_t>(kLongestKey, common) &&
         choices(size - common + length + 1, length + 1) <= most_keys) {
    ++length;
  }
  return length;
}

/// Looks sets up in the files and keeps the pairs that are similar.
class Search {
 public:
  Search(const DistinctSets& sets, const Threshold& threshold, const KeyFiles& files)
      : sets_(sets), threshold_(threshold), files_(files), met_by_(sets.size(), sets.size()) {}

  /// Among the sets before this one, which are no larger.
  void look_up(Number set) {
    const std::uint64_t size = sets_.sketches[set].size, least = threshold_.least_with_smaller(size);
    const Number begin = sets_.first_of_size[least];
    const Tokens tokens = sets_.tokens[set].first(size - least + files_.key_length());
    ends_.clear();
    for (std::size_t used = 0; used <= tokens.size(); ++used) {
      const std::uint64_t most = std::min(size, files_.key_length() + size - used);
      ends_.push_back(std::min(set, sets_.first_above(threshold_.largest_partner(size, most))));
    }
    each_key(tokens, files_.key_length(), sets_.kinds, [&](std::uint64_t key, std::size_t used) {
      for (const KeyFiles::Entry& entry : files_[key]) {
        if (entry.set >= ends_[used]) break;
        if (entry.set < begin || entry.end <= set || met_by_[entry.set] == set) continue;
        met_by_[entry.set] = set;
        compare(entry.set, set);
      }
    });
  }

  std::vector<SimilarSets> found;

 private:
  void compare(Number a, Number b) {
    const Sketch &sketch_a = sets_.sketches[a], &sketch_b = sets_.sketches[b];
    Number common = most_in_common(sketch_a, sketch_b);
    if (!threshold_.is_reached(common, sketch_a.size, sketch_b.size)) return;
    if (sets_.kinds > Sketch::kBits) {
      common = in_common(sets_.tokens[a], sets_.tokens[b]);
      if (!threshold_.is_reached(common, sketch_a.size, sketch_b.size)) return;
    }
    const double either = static_cast<double>(std::uint64_t{sketch_a.size} + sketch_b.size - common);  // not empty
    for (const Number row : sets_.copies[a]) {
      for (const Number other : sets_.copies[b]) {
        found.push_back({.first = std::min(row, other), .second = std::max(row, other), .jaccard = common / either});
      }
    }
  }

  const DistinctSets& sets_;
  const Threshold& threshold_;
  const KeyFiles& files_;
  std::vector<Number> met_by_;  ///< for each set, the last one that met it: to compare a pair once
  std::vector<Number> ends_;    ///< for each number of tokens used, up to which set similar ones lie
};

using Parts = std::vector<std::vector<SimilarSets>>;  // joined in this order, which does not depend on threads

/// For each size the length of key of a pair whose larger set has it; 0 if there is none.
std::vector<unsigned> key_lengths(const DistinctSets& sets, const Threshold& threshold) {
  const std::uint64_t most_keys = std::min<std::uint64_t>(kMostKeys, std::numeric_limits<Number>::max() / sets.size());
  std::vector<unsigned> lengths(sets.largest() + 1, 0);
  for (const Sketch& sketch : sets.sketches) {
    if (lengths[sketch.size] == 0) lengths[sketch.size] = key_length(sketch.size, threshold, most_keys);
  }
  return lengths;
}

/// Sizes of the sets that are similar to some set of their size or more with keys of this length.
std::vector<bool> filed_sizes(const Threshold& threshold, const std::vector<unsigned>& lengths, unsigned length) {
  std::vector<bool> is_filed(lengths.size(), false);
  std::uint64_t next = lengths.size();  // smallest size with such keys from here on
  for (std::uint64_t size = lengths.size(); size-- > 1;) {
    if (lengths[size] == length) next = size;
    is_filed[size] = next < lengths.size() && next <= threshold.largest_partner(size, size);
  }
  return is_filed;
}

/// The pairs whose larger set has keys of this length.
Parts pairs_by_keys(const DistinctSets& sets, const Threshold& threshold, const std::vector<unsigned>& lengths,
                    unsigned length, unsigned threads) {
  const std::vector<bool> is_filed = filed_sizes(threshold, lengths, length);
  KeyFiles files(sets, threshold, is_filed, length);
  const double pairs = 0.5 * sets.size() * sets.size();
  // A key of no tokens is that of all sets: they meet once each.
  if (files.meetings() > kMostMeetings * pairs) files = KeyFiles(sets, threshold, is_filed, 0);
  Parts parts(base::block_count(sets.size()));
  base::for_blocks(sets.size(), threads, [&](const base::Block& block) {
    Search search(sets, threshold, files);
    for (auto set = static_cast<Number>(block.first); set < block.last; ++set) {
      if (lengths[sets.sketches[set].size] == length) search.look_up(set);
    }
    parts[block.number] = std::move(search.found);
  });
  return parts;
}

std::vector<SimilarSets> pairs_of_copies(const DistinctSets& sets) {
  std::vector<SimilarSets> pairs;
  for (Number set = 0; set < sets.size(); ++set) {
    const Tokens copies = sets.copies[set];
    for (std::size_t a = 0; a < copies.size(); ++a) {
      for (const Number other : copies.subspan(a + 1)) pairs.push_back({copies[a], other, 1.0});
    }
  }
  return pairs;
}

/// By (first, second): dealt out by first, then each hand sorted by second.
std::vector<SimilarSets> in_order(const Parts& parts, std::size_t rows, unsigned threads) {
  std::vector<std::size_t> begins(rows + 1, 0);
  for (const auto& part : parts) {
    for (const SimilarSets& pair : part) ++begins[pair.first];
  }
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<SimilarSets> all(begins.back());
  for (const auto& part : parts) {
    for (const SimilarSets& pair : part) all[--begins[pair.first]] = pair;
  }
  base::for_blocks(rows, threads, [&](const base::Block& block) {
    for (std::size_t row = block.first; row < block.last; ++row) {
      const std::span hand = std::span(all).subspan(begins[row], begins[row + 1] - begins[row]);
      std::sort(hand.begin(), hand.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    }
  });
  return all;
}

}  // namespace

std::vector<SimilarSets> similar_sets(const graph::Rows& sets, double threshold, unsigned threads) {
  assert(threshold > 0 && threshold <= 1);  // a share; settings are checked where they are read
  const DistinctSets distinct = distinct_sets(sets, threads);
  if (distinct.size() == 0) return {};
  const Threshold limit(threshold);
  const std::vector<unsigned> lengths = key_lengths(distinct, limit);
  Parts parts{pairs_of_copies(distinct)};
  for (unsigned length = 1; length <= kLongestKey; ++length) {
    if (std::find(lengths.begin(), lengths.end(), length) == lengths.end()) continue;
    Parts found = pairs_by_keys(distinct, limit, lengths, length, threads);
    std::move(found.begin(), found.end(), std::back_inserter(parts));
  }
  return in_order(parts, sets.size(), threads);
}

}  // namespace regioscan::overlaps

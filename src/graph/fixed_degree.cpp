#include "graph/fixed_degree.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/parallel.hpp"
#include "base/random.hpp"

namespace regioscan::graph {
namespace {

constexpr std::size_t kFirstTradesPerRow = 10;
constexpr std::size_t kMostTradesPerRow = 10'240;
constexpr std::size_t kTrials = 200;

/// Whole numbers below a bound from half a draw each, without bias: a multiplication in place of two divisions (Lemire
/// 2019, doi:10.1145/3230636). Trades ask for nothing else, and for millions of them.
class Dice {
 public:
  explicit Dice(base::Stream stream) : stream_(stream) {}

  /// 0 … bound−1; `bound` ≥ 1.
  std::uint32_t below(std::uint32_t bound) {
    std::uint64_t product = std::uint64_t{half()} * bound;
    if (static_cast<std::uint32_t>(product) < bound) {
      const std::uint32_t uneven = (0U - bound) % bound;
      while (static_cast<std::uint32_t>(product) < uneven) product = std::uint64_t{half()} * bound;
    }
    return static_cast<std::uint32_t>(product >> 32);
  }

 private:
  std::uint32_t half() {
    if (has_rest_) {
      has_rest_ = false;
      return rest_;
    }
    const std::uint64_t both = stream_.next();
    rest_ = static_cast<std::uint32_t>(both);
    has_rest_ = true;
    return static_cast<std::uint32_t>(both >> 32);
  }

  base::Stream stream_;
  std::uint32_t rest_ = 0;
  bool has_rest_ = false;
};

const Rows& rows_of(const Bipartite& graph, Side side) {
  return side == Side::actors ? graph.by_actor() : graph.by_initiative();
}

std::vector<std::uint32_t> rows_in_use(const Rows& rows) {
  std::vector<std::uint32_t> used;
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    if (!rows[row].empty()) used.push_back(row);
  }
  return used;
}

/// Swaps those that are wanted to the front, asking once about each in order, and says how many they are. Every item
/// is swapped with the first unwanted one, wanted or not: a branch on chance costs more than the swap.
template <class Claim>
std::uint32_t to_front(std::span<std::uint32_t> items, Claim is_wanted) {
  std::uint32_t wanted = 0;
  for (std::uint32_t& item : items) {
    const std::uint32_t value = item;
    item = items[wanted];
    items[wanted] = value;
    wanted += is_wanted(value) ? 1U : 0U;
  }
  return wanted;
}

/// Rows that trade. Their lengths never change, so they stay where they are in one array.
class Market {
 public:
  Market(const Rows& observed, std::size_t targets, Dice dice)
      : rows_(observed), used_(rows_in_use(observed)), stamps_(targets, 0), dice_(dice) {}

  void trade(std::size_t times) {
    const auto count = static_cast<std::uint32_t>(used_.size());
    for (std::size_t time = 0; time < times; ++time) {
      const std::uint32_t one = dice_.below(count);
      const std::uint32_t other = dice_.below(count - 1);
      trade(used_[one], used_[other + (other >= one ? 1 : 0)]);
    }
  }

  [[nodiscard]] const Rows& rows() const { return rows_; }

  /// Share of the observed pairs that are still there; `observed` has at least one.
  [[nodiscard]] double kept_of(const Rows& observed) {
    std::size_t kept = 0;
    for (const std::uint32_t row : used_) {
      ++stamp_;
      for (const std::uint32_t target : observed[row]) stamps_[target] = stamp_;
      for (const std::uint32_t target : rows_[row]) kept += stamps_[target] == stamp_ ? 1U : 0U;
    }
    return static_cast<double>(kept) / static_cast<double>(observed.targets.size());
  }

 private:
  [[nodiscard]] std::span<std::uint32_t> row(std::uint32_t number) {
    return std::span(rows_.targets).subspan(rows_.offsets[number], rows_.offsets[number + 1] - rows_.offsets[number]);
  }

  void trade(std::uint32_t first, std::uint32_t second) {
    const std::span<std::uint32_t> a = row(first), b = row(second);
    ++stamp_;
    for (const std::uint32_t target : b) stamps_[target] = stamp_;
    // What only one of the two has goes to the front of its row; what both have loses its stamp on the way.
    const std::uint32_t only_in_a = to_front(a, [&](std::uint32_t target) {
      const bool is_shared = stamps_[target] == stamp_;
      stamps_[target] = is_shared ? 0 : stamps_[target];
      return !is_shared;
    });
    if (only_in_a == 0) return;
    const std::uint32_t only_in_b = to_front(b, [&](std::uint32_t target) { return stamps_[target] == stamp_; });
    if (only_in_a <= only_in_b) {
      deal(a.first(only_in_a), b.first(only_in_b));
    } else {
      deal(b.first(only_in_b), a.first(only_in_a));
    }
  }

  /// Every choice of the few out of both is equally likely: the first steps of a shuffle of one behind the other.
  void deal(std::span<std::uint32_t> few, std::span<std::uint32_t> many) {
    const auto few_size = static_cast<std::uint32_t>(few.size());
    const auto all = few_size + static_cast<std::uint32_t>(many.size());
    for (std::uint32_t at = 0; at < few_size; ++at) {
      const std::uint32_t drawn = at + dice_.below(all - at);
      std::swap(few[at], drawn < few_size ? few[drawn] : many[drawn - few_size]);
    }
  }

  Rows rows_;
  std::vector<std::uint32_t> used_;
  std::vector<std::uint32_t> stamps_;  ///< per target, the last stamp that it got
  std::uint32_t stamp_ = 0;
  Dice dice_;
};

struct RowSizes {
  std::size_t longest = 0, used = 0;
};
RowSizes sizes(const Rows& rows) {
  RowSizes found;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    found.longest = std::max(found.longest, rows[row].size());
    found.used += rows[row].empty() ? 0U : 1U;
  }
  return found;
}

struct Trial {
  double kept = 0, kept_at_twice = 0;
};

std::array<Trial, kTrials> trials(const Rows& observed, std::size_t targets, std::size_t trades, std::uint64_t seed,
                                  unsigned threads) {
  std::array<Trial, kTrials> all;
  base::for_blocks(kTrials, threads, [&](const base::Block& block) {
    for (std::size_t trial = block.first; trial < block.last; ++trial) {
      Market market(observed, targets, Dice(base::stream(seed, "fixed degree trial", trial)));
      market.trade(trades);
      all[trial].kept = market.kept_of(observed);
      market.trade(trades);
      all[trial].kept_at_twice = market.kept_of(observed);
    }
  });
  return all;
}

/// Mean shares and the standard error of their difference, which lie in one draw and are therefore compared in pairs.
void judge(Trading& trading, const std::array<Trial, kTrials>& all) {
  double first = 0, second = 0, squares = 0;
  for (const Trial& trial : all) {
    first += trial.kept / kTrials;
    second += trial.kept_at_twice / kTrials;
  }
  for (const Trial& trial : all) {
    const double off = trial.kept - trial.kept_at_twice - (first - second);
    squares += off * off;
  }
  trading.kept = first;
  trading.kept_at_twice = second;
  trading.standard_error = std::sqrt(squares / (kTrials - 1.0) / kTrials);
  trading.is_settled = std::abs(first - second) <= 2 * trading.standard_error;
}

}  // namespace

Side trading_side(const Bipartite& graph) {
  const RowSizes actors = sizes(graph.by_actor()), initiatives = sizes(graph.by_initiative());
  // longest ÷ (participations ÷ used), without the participations that both have and without a division by 0.
  return initiatives.longest * initiatives.used < actors.longest * actors.used ? Side::initiatives : Side::actors;
}

Trading trading(const Bipartite& observed, std::uint64_t seed, unsigned threads) {
  Trading found{.side = trading_side(observed)};
  const Rows& rows = rows_of(observed, found.side);
  const std::size_t targets = found.side == Side::actors ? observed.initiative_count() : observed.actor_count();
  found.rows = rows_in_use(rows).size();
  if (found.rows < 2) return found;
  for (std::size_t per_row = kFirstTradesPerRow; per_row <= kMostTradesPerRow; per_row *= 2) {
    found.trades = per_row * found.rows;
    judge(found, trials(rows, targets, found.trades, seed, threads));
    if (found.is_settled) break;
  }
  return found;
}

Bipartite fixed_degree_graph(const Bipartite& observed, const Trading& trading, std::uint64_t seed,
                             std::uint64_t number) {
  const bool is_by_actor = trading.side == Side::actors;
  const std::size_t targets = is_by_actor ? observed.initiative_count() : observed.actor_count();
  Market market(rows_of(observed, trading.side), targets, Dice(base::stream(seed, "fixed degree", number)));
  market.trade(trading.trades);
  return is_by_actor ? Bipartite(market.rows(), targets)
                     : Bipartite(transposed(market.rows(), targets), observed.initiative_count());
}

}  // namespace regioscan::graph

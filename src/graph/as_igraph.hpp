#pragma once
// The door to igraph: include it in .cpp files only. In the program igraph finds clusters (Leiden); in the tests it
// judges components, betweenness, closeness, eigenvector, PageRank, modularity and projections that others computed.

#include <igraph/igraph.h>

#include <cstdint>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "base/random.hpp"
#include "graph/network.hpp"

namespace regioscan::graph {

/// A turn at igraph, which is not thread-safe and keeps its chance and its error handler in globals: as long as a turn
/// lives, no other thread has one. Taking a turn makes igraph return errors instead of ending the program.
class IgraphTurn {
 public:
  IgraphTurn();

  /// Starts igraph's chance anew: call it right before whatever draws.
  void seed(base::Stream& chance) const;

  /// OwnFault if igraph failed, naming what we were doing (a noun: "finding clusters").
  void check(igraph_error_t code, const char* doing) const;

 private:
  std::lock_guard<std::mutex> alone_;
};

/// Owns one igraph object. Made only from one that igraph has initialised.
template <class Raw, void (*destroy)(Raw*)>
class IgraphOwner {
 public:
  explicit IgraphOwner(const Raw& initialised) : raw_(initialised) {}
  IgraphOwner(IgraphOwner&& other) noexcept : raw_(other.raw_), owns_(std::exchange(other.owns_, false)) {}
  IgraphOwner& operator=(IgraphOwner&&) = delete;
  ~IgraphOwner() {
    if (owns_) destroy(&raw_);
  }

  [[nodiscard]] Raw* get() { return &raw_; }
  [[nodiscard]] const Raw* get() const { return &raw_; }

 private:
  Raw raw_;
  bool owns_ = true;
};

using IgraphGraph = IgraphOwner<igraph_t, igraph_destroy>;
using IgraphReals = IgraphOwner<igraph_vector_t, igraph_vector_destroy>;
using IgraphIntegers = IgraphOwner<igraph_vector_int_t, igraph_vector_int_destroy>;

/// Vectors, and back again.
[[nodiscard]] IgraphReals igraph_reals(const IgraphTurn& turn, std::span<const double> numbers = {});
[[nodiscard]] IgraphIntegers igraph_integers(const IgraphTurn& turn, std::span<const std::uint32_t> numbers = {});
[[nodiscard]] std::vector<double> numbers(const IgraphReals& reals);
[[nodiscard]] std::vector<std::uint32_t> numbers(const IgraphIntegers& integers);

/// The same graph for igraph: edges in the order of (smaller node, larger node).
[[nodiscard]] IgraphGraph as_igraph(const IgraphTurn& turn, const Rows& rows);

/// The weights of a network in that order of edges.
[[nodiscard]] IgraphReals igraph_weights(const IgraphTurn& turn, const Network& network);

}  // namespace regioscan::graph

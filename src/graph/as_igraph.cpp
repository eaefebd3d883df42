#include "graph/as_igraph.hpp"

#include <string>

#include "base/failure.hpp"

namespace regioscan::graph {
namespace {

std::mutex& one_at_a_time() {
  static std::mutex mutex;
  return mutex;
}

void ignore_warning(const char*, const char*, int) {}

}  // namespace

IgraphTurn::IgraphTurn() : alone_(one_at_a_time()) {
  igraph_set_error_handler(igraph_error_handler_ignore);  // frees what igraph had open, and returns the code
  igraph_set_warning_handler(ignore_warning);             // else it writes to stderr; we ask only what has an answer
}

void IgraphTurn::seed(base::Stream& chance) const {
  check(igraph_rng_seed(igraph_rng_default(), chance.next()), "seeding chance");
}

void IgraphTurn::check(igraph_error_t code, const char* doing) const {
  if (code == IGRAPH_SUCCESS) return;
  const std::string why = std::string(doing) + ": " + igraph_strerror(code);
  throw base::OwnFault({"igraph kon een berekening niet doen (" + why + ")", "igraph failed (" + why + ")"});
}

IgraphReals igraph_reals(const IgraphTurn& turn, std::span<const double> numbers) {
  igraph_vector_t raw;
  turn.check(igraph_vector_init(&raw, static_cast<igraph_integer_t>(numbers.size())), "making a vector");
  IgraphReals reals(raw);
  for (std::size_t i = 0; i < numbers.size(); ++i) VECTOR(*reals.get())[i] = numbers[i];
  return reals;
}

IgraphIntegers igraph_integers(const IgraphTurn& turn, std::span<const std::uint32_t> numbers) {
  igraph_vector_int_t raw;
  turn.check(igraph_vector_int_init(&raw, static_cast<igraph_integer_t>(numbers.size())), "making a vector");
  IgraphIntegers integers(raw);
  for (std::size_t i = 0; i < numbers.size(); ++i) VECTOR(*integers.get())[i] = numbers[i];
  return integers;
}

std::vector<double> numbers(const IgraphReals& reals) {
  const double* first = VECTOR(*reals.get());
  return {first, first + igraph_vector_size(reals.get())};
}

std::vector<std::uint32_t> numbers(const IgraphIntegers& integers) {
  const auto size = static_cast<std::size_t>(igraph_vector_int_size(integers.get()));
  std::vector<std::uint32_t> result(size);
  for (std::size_t i = 0; i < size; ++i) result[i] = static_cast<std::uint32_t>(VECTOR(*integers.get())[i]);
  return result;
}

IgraphGraph as_igraph(const IgraphTurn& turn, const Rows& rows) {
  std::vector<std::uint32_t> ends;
  ends.reserve(rows.targets.size());
  for (std::uint32_t node = 0; node < rows.size(); ++node) {
    for (const std::uint32_t other : rows[node]) {
      if (other > node) ends.insert(ends.end(), {node, other});
    }
  }
  const IgraphIntegers edges = igraph_integers(turn, ends);
  igraph_t raw;
  turn.check(igraph_create(&raw, edges.get(), static_cast<igraph_integer_t>(rows.size()), IGRAPH_UNDIRECTED),
             "making a graph");
  return IgraphGraph(raw);
}

IgraphReals igraph_weights(const IgraphTurn& turn, const Network& network) {
  std::vector<double> weights;
  weights.reserve(network.tie_count());
  for (std::uint32_t node = 0; node < network.node_count(); ++node) {
    const auto others = network.rows[node];
    for (std::size_t at = 0; at < others.size(); ++at) {
      if (others[at] > node) weights.push_back(network.weights_of(node)[at]);
    }
  }
  return igraph_reals(turn, weights);
}

}  // namespace regioscan::graph

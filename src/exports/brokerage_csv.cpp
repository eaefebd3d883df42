// The table of who stands between whom.
#include "exports/tables.hpp"
#include "measures/brokerage_chance.hpp"

namespace regioscan::exports {
namespace {

using graph::ActorId;

/// How far a count lies from what is expected, in standard deviations; absent where it could not have been another.
std::optional<double> distance(double observed, const measures::Expectation& expected) {
  if (expected.deviation <= 0) return std::nullopt;
  return (observed - expected.mean) / expected.deviation;
}

void add_rows(CsvText& csv, const analysis::Analysis& analysis, ActorId actor, const char* grouping,
              const measures::Brokerage& brokerage) {
  const measures::OpenPairs& open = brokerage.open[actor];
  for (std::size_t role = 0; role < measures::kBrokerRoles; ++role) {
    const auto expected = measures::expected_in_role(open, brokerage.chances, static_cast<measures::BrokerRole>(role));
    if (!expected) return;  // stands between nobody whose group is known
    csv.text(analysis.inventory.actors[actor].key);
    csv.text(analysis.inventory.actors[actor].name);
    csv.text(grouping);
    csv.text(measures::broker_role_values()[role].key);
    csv.whole(open.by_role[role]);
    csv.number(expected->mean);
    csv.number(expected->deviation);
    csv.number(distance(static_cast<double>(open.by_role[role]), *expected));
    csv.whole(open.known());
    csv.whole(open.unknown);
    csv.end_row();
  }
}

}  // namespace

std::string brokerage_csv(const analysis::Analysis& analysis, const TableStyle& style) {
  CsvText csv(style, {"id", "name", "grouping", "role", "observed", "expected", "expected_sd", "z", "open_pairs",
                      "open_pairs_unknown"});
  for (const ActorId actor : base::ids<ActorId>(analysis.inventory.actors.size())) {
    add_rows(csv, analysis, actor, "region", analysis.brokerage_by_seat);
    add_rows(csv, analysis, actor, "type", analysis.brokerage_by_type);
  }
  return std::move(csv).finished();
}

}  // namespace regioscan::exports

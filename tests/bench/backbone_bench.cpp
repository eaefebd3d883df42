// Ties against chance: the time of SDSM and of a draw of FDSM on what ships, and on real data where REGIOSCAN_REAL_DATA
// has them. CPU seconds beside the clock's, as benches share machines.
#include <fmt/format.h>

#include <chrono>
#include <ctime>
#include <filesystem>
#include <string>

#include "backbone/backbone.hpp"
#include "backbone/draws.hpp"
#include "inventory/read.hpp"

namespace {

using namespace regioscan;
using backbone::Opportunity;

struct Seconds {
  double clock = 0, cpu = 0;
};
Seconds seconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  const std::clock_t cpu = std::clock();
  work();
  return {.clock = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(),
          .cpu = static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC};
}

void print(const std::string& what, const Seconds& seconds, const backbone::Backbone& tested) {
  fmt::print("  {:<34} {:7.3f} s, CPU {:7.3f} s; ties {}, kept {} / {} / {} (none, BH, Bonferroni), residual {:.0e}",
             what, seconds.clock, seconds.cpu, tested.ties.size(), tested.kept_under[0], tested.kept_under[1],
             tested.kept_under[2], tested.residual);
  if (tested.drawing) {
    const backbone::Drawing& drawing = *tested.drawing;
    fmt::print("; {} draws of {} trades per {}", drawing.draws, drawing.trading.trades_per_row(),
               drawing.trading.side == graph::Side::actors ? "actor" : "initiative");
    if (drawing.changed_by_doubling) fmt::print(", {} changed by doubling", *drawing.changed_by_doubling);
    for (const backbone::Correction correction : backbone::kCorrections) {
      if (backbone::are_too_few(tested, correction)) fmt::print(", too few for {}", backbone::key(correction));
    }
  }
  fmt::print("\n");
  std::fflush(stdout);
}

void measure(const inventory::Source& source, bool with_draws) {
  const inventory::Reading read = inventory::read_inventory(source);
  if (!read.inventory) return;
  const graph::Bipartite graph(*read.inventory);
  const graph::Network actors = graph::projection(graph, graph::Side::actors, graph::Weighting::newman);
  fmt::print("{}: {} actors, {} initiatives, {} participations\n", source.path.string(), graph.actor_count(),
             graph.initiative_count(), graph.participation_count());
  backbone::Backbone tested;
  const auto run = [&](const std::string& what, const backbone::Settings& settings) {
    const Seconds seconds = seconds_of([&] {
      tested =
          backbone::backbone(graph, actors, backbone::possible(*read.inventory, graph, settings.opportunity), settings);
    });
    print(what, seconds, tested);
  };
  run("sdsm", {});
  run("sdsm, 1 thread", {.threads = 1});
  for (const Opportunity opportunity : {Opportunity::area, Opportunity::period, Opportunity::area_and_period})
    run(fmt::format("sdsm, {}", backbone::key(opportunity)), {.opportunity = opportunity});
  if (!with_draws) return;
  run("fdsm, 1,000 draws, 1 thread", {.model = backbone::Model::fdsm, .draws = 1000, .threads = 1});
  run("fdsm, 1,000 draws", {.model = backbone::Model::fdsm, .draws = 1000});
  run("fdsm, by rule", {.model = backbone::Model::fdsm});
}

}  // namespace

int main() {
  const std::filesystem::path data = std::filesystem::path(REGIOSCAN_SOURCE_DIR) / "data", real = REGIOSCAN_REAL_DATA;
  measure({.path = data / "southern-women", .tables = {}}, true);
  measure({.path = data / "regioscan-2023", .tables = {}}, true);
  if (real.empty()) return 0;
  measure({.path = data / "mappings/gr_nl.toml", .tables = {{"rows", real / "gr_nl/opengr_provincies.fixed.csv"}}},
          true);
  measure({.path = data / "mappings/h2020_nl_digital.toml",
           .tables = {{"participations", real / "h2020_nl/participations.csv"},
                      {"projects", real / "h2020_nl/projects_digital.csv"}}},
          false);
  measure({.path = data / "mappings/h2020_nl.toml",
           .tables = {{"participations", real / "h2020_nl/participations.csv"},
                      {"projects", real / "h2020_nl/projects.csv"}}},
          false);
}

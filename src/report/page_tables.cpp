#include "report/page_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using graph::ActorId;
using graph::ClusterId;

constexpr std::size_t kFirstActors = 15;

std::string whole_score(const std::optional<double>& score, Language language) {
  return score ? base::whole(static_cast<std::int64_t>(*score + 0.5), language) : std::string("–");
}

std::string decimal_score(const std::optional<double>& score, int decimals, Language language) {
  return score ? base::decimal(*score, decimals, language) : std::string("–");
}

std::vector<TableColumn> actor_columns(Language language) {
  const auto explained = [&](const char* key, CellKind kind) {
    const measures::Measure& measure = measures::measure(key);
    return TableColumn{measure.title.in(language), kind, measure.meaning.in(language)};
  };
  return {{"Actor", CellKind::text, {}},
          explained("degree", CellKind::number),
          explained("initiatives", CellKind::number),
          explained("betweenness", CellKind::number),
          {"Cluster", CellKind::text, {}}};
}

std::vector<std::string> actor_row(const analysis::Analysis& analysis, ActorId actor, Language language) {
  const auto cluster = analysis.clusters.groups.of[actor];
  return {analysis.inventory.actors[actor].name, whole_score(analysis.score("degree").actors[actor], language),
          whole_score(analysis.score("initiatives").actors[actor], language),
          decimal_score(analysis.score("betweenness").actors[actor], 4, language),
          cluster ? analysis::numbered_name(analysis, *cluster).in(language) : std::string("–")};
}

std::string regions_text(const analysis::Analysis& analysis, ClusterId cluster, Language language) {
  constexpr std::size_t kMost = 4;
  std::vector<std::string> parts;
  for (const clusters::RegionShare& part : analysis.cluster_regions[cluster].shares) {
    if (parts.size() == kMost || part.share < 0.005) break;
    parts.push_back(fmt::format("{} {}\u00a0%", analysis.inventory.regions[part.region].name.in(language),
                                base::decimal(100 * part.share, 0, language)));
  }
  return parts.empty() ? std::string("–") : fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace

std::string actor_table(const analysis::Analysis& analysis, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const ActorId actor : analysis::ranking(analysis, "degree"))
    rows.push_back(actor_row(analysis, actor, language));
  const std::size_t cut = std::min(kFirstActors, rows.size());
  const std::vector<std::vector<std::string>> first(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(cut));
  const std::vector<std::vector<std::string>> rest(rows.begin() + static_cast<std::ptrdiff_t>(cut), rows.end());
  std::string html = table(is_dutch ? "De actoren met de meeste partners" : "The actors with most partners",
                           actor_columns(language), first);
  if (!rest.empty()) {
    std::vector<TableColumn> plain = actor_columns(language);
    for (TableColumn& column : plain) column.explanation.clear();
    const std::string count = base::whole(static_cast<std::int64_t>(rest.size()), language);
    html += details(is_dutch ? fmt::format("De andere {} actoren", count) : fmt::format("The other {} actors", count),
                    table(is_dutch ? "De andere actoren" : "The other actors", plain, rest));
  }
  return html;
}

std::string cluster_table(const analysis::Analysis& analysis, Language language) {
  if (analysis.cluster_names.empty()) return {};
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const ClusterId cluster : base::ids<ClusterId>(analysis.cluster_names.size())) {
    rows.push_back({analysis::numbered_name(analysis, cluster).in(language),
                    base::whole(static_cast<std::int64_t>(analysis.clusters.groups.members[cluster].size()), language),
                    regions_text(analysis, cluster, language)});
  }
  return table(
      is_dutch ? "Clusters en de regio's van hun initiatieven" : "Clusters and the regions of their initiatives",
      {{"Cluster", CellKind::text, {}},
       {is_dutch ? "Actoren" : "Actors", CellKind::number, {}},
       {is_dutch ? "Regio's" : "Regions", CellKind::text, {}}},
      rows);
}

std::string measure_table(Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const measures::Measure& measure : measures::all_measures()) {
    rows.push_back(
        {measure.title.in(language), measure.meaning.in(language), measure.formula, measure.source, measure.key});
  }
  for (const measures::Label& label : measures::all_labels()) {
    rows.push_back({label.title.in(language), label.meaning.in(language), label.formula, label.source, label.key});
  }
  return details(is_dutch ? "Maten: betekenis, formule en bron" : "Measures: meaning, formula and source",
                 table(is_dutch ? "Maten" : "Measures",
                       {{is_dutch ? "Maat" : "Measure", CellKind::text, {}},
                        {is_dutch ? "Betekenis" : "Meaning", CellKind::text, {}},
                        {is_dutch ? "Formule" : "Formula", CellKind::text, {}},
                        {is_dutch ? "Bron" : "Source", CellKind::text, {}},
                        {is_dutch ? "Kolom" : "Column", CellKind::text, {}}},
                       rows));
}

}  // namespace regioscan::report

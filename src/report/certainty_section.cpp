#include "report/certainty_section.hpp"

#include <fmt/format.h>

#include <array>

#include "analysis/findings.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using graph::ActorId;

constexpr std::size_t kFirst = 10;
constexpr std::array<const char*, 3> kMeasures{"degree", "initiatives", "betweenness"};

/// "1 (1–3)": the place and its range.
std::string place_text(const certainty::RankRanges* ranges, ActorId actor, Language language) {
  if (ranges == nullptr || !ranges->of[actor]) return "–";
  const certainty::RankRange& range = *ranges->of[actor];
  return fmt::format("{} ({}–{})", base::whole(range.rank, language), base::whole(range.low, language),
                     base::whole(range.high, language));
}

/// The first ten by partners, with their places by three measures when the unseen are guessed; empty where it is not
/// known how many are unseen.
std::string unseen_table(const analysis::Analysis& analysis, Language language) {
  if (!analysis.certainty->unseen) return {};
  const bool is_dutch = language == Language::nl;
  std::vector<TableColumn> columns{{"Actor", CellKind::text, {}}};
  std::vector<const certainty::RankRanges*> ranges;
  for (const char* key : kMeasures) {
    columns.push_back({measures::measure(key).title.in(language), CellKind::number, {}});
    ranges.push_back(analysis.certainty->ranges(key, certainty::LeftOut::unseen, 0));
  }
  std::vector<std::vector<std::string>> rows;
  for (const ActorId actor : analysis::ranking(analysis, "degree")) {
    if (rows.size() == kFirst) break;
    rows.push_back({analysis.inventory.actors[actor].name});
    for (const certainty::RankRanges* one : ranges) rows.back().push_back(place_text(one, actor, language));
  }
  return table(is_dutch ? "Plaats nu, en tussen welke plaatsen die ligt als alles gevonden is"
                        : "Place now, and between which places it lies once everything is found",
               columns, rows);
}

}  // namespace

Words certainty_heading() { return {"Hoe zeker dit is", "How sure this is"}; }

std::string certainty_section(const analysis::Analysis& analysis, const std::string& figure, Language language) {
  if (!analysis.certainty) return {};
  const bool is_dutch = language == Language::nl;
  std::string html = std::string(is_dutch ? "<h3>Zijn er clusters?</h3>\n" : "<h3>Are there clusters?</h3>\n") +
                     list(analysis::cluster_certainty(analysis), language);
  if (const auto ranks = analysis::rank_certainty(analysis); !ranks.empty()) {
    html += std::string(is_dutch ? "<h3>Welke plaatsen staan vast?</h3>\n" : "<h3>Which places are firm?</h3>\n") +
            list(ranks, language) + figure;
    html += std::string(is_dutch ? "<h3>Wat nog niet is gevonden</h3>\n" : "<h3>What has not been found yet</h3>\n") +
            paragraph(analysis::unseen_in_words(analysis).in(language)) + unseen_table(analysis, language);
  }
  html += fmt::format(
      "<p>{} <a href=\"cluster_certainty.csv\">cluster_certainty.csv</a>, <a "
      "href=\"rank_ranges.csv\">rank_ranges.csv</a></p>\n",
      is_dutch ? "Alles:" : "All of it:");
  return section("certainty", certainty_heading().in(language), html);
}

}  // namespace regioscan::report

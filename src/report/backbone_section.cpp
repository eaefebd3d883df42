#include "report/backbone_section.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "backbone/draws.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;

constexpr std::size_t kMostTies = 10;
constexpr std::size_t kMostLinks = 10;

/// Ties kept under each correction, by SDSM and, where it was drawn, by FDSM.
std::string survivors_table(const backbone::Backbone& tested, Language language) {
  const bool is_dutch = language == Language::nl;
  const bool is_drawn = tested.settings.model == backbone::Model::fdsm;
  std::vector<TableColumn> columns{
      {is_dutch ? "Correctie" : "Correction", CellKind::text, {}},
      {"SDSM", CellKind::number,
       is_dutch
           ? "toeval houdt gemiddeld ieders aantal initiatieven en de grootte van elk initiatief aan; exact berekend"
           : "chance keeps everybody's number of initiatives and the size of each initiative on average; exact"}};
  if (is_drawn) {
    columns.push_back({"FDSM", CellKind::number,
                       is_dutch ? "toeval houdt die aantallen precies aan; met trekkingen geschat"
                                : "chance keeps these numbers exactly; estimated by draws"});
  }
  std::vector<std::vector<std::string>> rows;
  for (const backbone::Correction correction : backbone::kCorrections) {
    const auto at = static_cast<std::size_t>(correction);
    rows.push_back({backbone::label(correction).in(language),
                    base::whole(static_cast<std::int64_t>(tested.kept_under_sdsm[at]), language)});
    if (!is_drawn) continue;
    rows.back().push_back(backbone::are_too_few(tested, correction)
                              ? std::string(is_dutch ? "te weinig trekkingen" : "too few draws")
                              : base::whole(static_cast<std::int64_t>(tested.kept_under[at]), language));
  }
  return table(is_dutch ? "Hoeveel banden er overblijven" : "How many ties are left", columns, rows);
}

}  // namespace

Words backbone_heading() {
  return {"Partnerschappen die meer zijn dan toeval", "Partnerships that are more than chance"};
}

std::string backbone_section(const analysis::Analysis& analysis, Language language) {
  if (!analysis.backbone) return {};
  const bool is_dutch = language == Language::nl;
  std::string html =
      list(analysis::backbone_findings(analysis, kMostTies), language) + survivors_table(*analysis.backbone, language);
  html += std::string(is_dutch ? "<h3>Ontbrekende schakels?</h3>\n" : "<h3>Missing links?</h3>\n") +
          list(analysis::missing_link_findings(analysis, kMostLinks), language);
  html += fmt::format(
      "<p>{} <a href=\"backbone.csv\">backbone.csv</a>, <a href=\"missing_links.csv\">missing_links.csv</a></p>\n",
      is_dutch ? "Alles:" : "All of it:");
  return section("backbone", backbone_heading().in(language), html);
}

}  // namespace regioscan::report

#include "report/bridges_section.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "bridges/reasons.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;

constexpr std::size_t kMostSentences = 5;
constexpr std::size_t kMostHolders = 2;
constexpr std::size_t kMostRows = 10;

std::string number(std::uint64_t count, Language language) {
  return base::whole(static_cast<std::int64_t>(count), language);
}

const std::string& name(const analysis::Analysis& analysis, graph::ActorId actor) {
  return analysis.inventory.actors[actor].name;
}

/// How the list of new ties is to be read, and what it cannot say.
Words how_to_read_shortcuts(const bridges::Shortcuts& shortcuts) {
  const Words tried = bridges::who_was_tried(shortcuts);
  return {
      "Elke rij is een paar dat nu niet samenwerkt; elke actor staat hoogstens één keer in de lijst. Bovenaan staat "
      "het paar dat derden het meest helpt: hoeveel korter hun wegen worden, waarbij van 3 naar 2 stappen meer telt "
      "dan "
      "van 6 naar 5. Telden ook de wegen van de twee zelf, dan stond bovenaan wie het meest alleen is, met wie de "
      "meeste partners heeft. " +
          tried.nl + " Bekeken zijn paren die iets gemeen hebben, als daarvan iets bekend is." +
          " Een kaart van wie met wie werkt, zegt niet of iemand dat wil of kan.",
      "Each row is a pair that does not work together now; each actor stands in the list once at most. First comes the "
      "pair that helps third parties most: how much shorter their ways become, where from 3 to 2 steps counts for more "
      "than from 6 to 5. If the ways of the two themselves counted too, whoever is most alone would come first, with "
      "whoever has most partners. " +
          tried.en + " Considered were pairs that have something in common, where that is known." +
          " A map of who works with whom does not tell whether somebody wants to, or can."};
}

std::string shortcut_table(const analysis::Analysis& analysis, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const bridges::Shortcut& shortcut : bridges::different_ones(analysis.shortcuts, kMostRows)) {
    rows.push_back({name(analysis, shortcut.actor), name(analysis, shortcut.partner),
                    number(shortcut.gain.others, language), bridges::reason(shortcut).in(language)});
  }
  if (rows.empty()) return {};
  return table(is_dutch ? "Nieuwe samenwerking die anderen het dichtst bij elkaar brengt"
                        : "New co-operation that brings others nearest to each other",
               {{"Actor", CellKind::text, {}},
                {is_dutch ? "met" : "with", CellKind::text, {}},
                {is_dutch ? "Paren van derden" : "Pairs of third parties", CellKind::number,
                 is_dutch
                     ? "paren zonder een van deze twee die dichter bij elkaar komen, of elkaar voor het eerst bereiken"
                     : "pairs without either of the two that come nearer, or reach each other for the first time"},
                {is_dutch ? "Waarom" : "Why", CellKind::text, {}}},
               rows) +
         paragraph(how_to_read_shortcuts(analysis.shortcuts).in(language));
}

std::string joiners_text(const analysis::Analysis& analysis, const bridges::ClusterBridge& bridge, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string text;
  for (const bridges::Joiner& joiner : bridge.actors) {
    text += fmt::format("{}{} (in {}", text.empty() ? "" : "; ", name(analysis, joiner.actor),
                        number(joiner.initiatives, language));
    if (joiner.depending > 0)
      text += fmt::format(
          fmt::runtime(is_dutch ? ", in {} als enige van zijn cluster" : ", in {} as the only one of its cluster"),
          number(joiner.depending, language));
    text += ")";
  }
  return text;
}

std::string cluster_bridge_table(const analysis::Analysis& analysis, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const bridges::ClusterBridge& bridge : analysis.cluster_bridges) {
    if (rows.size() == kMostRows) break;
    rows.push_back({analysis::numbered_name(analysis, bridge.a).in(language),
                    analysis::numbered_name(analysis, bridge.b).in(language), number(bridge.initiatives, language),
                    joiners_text(analysis, bridge, language)});
  }
  if (rows.empty()) return {};
  return table(
      is_dutch ? "Wie twee clusters bij elkaar brengt" : "Who brings two clusters together",
      {{"Cluster", CellKind::text, {}},
       {is_dutch ? "en" : "and", CellKind::text, {}},
       {is_dutch ? "Samen" : "Joint", CellKind::number,
        is_dutch ? "initiatieven waarin actoren van beide clusters meedoen"
                 : "initiatives in which actors of both clusters take part"},
       {is_dutch ? "Door wie" : "By whom", CellKind::text,
        is_dutch ? "in hoeveel daarvan de actor meedoet; waar hij de enige uit zijn cluster is, hangt het aan hem. "
                   "Bovenaan staan de clusters die het meest aan één actor hangen; clusters met maar één "
                   "gezamenlijk initiatief staan achteraan"
                 : "in how many of them the actor takes part; where it is the only one of its cluster, it depends "
                   "on it. First come the clusters that depend most on one actor; those joined by a single "
                   "initiative come last"}},
      rows);
}

std::string headed(const char* heading, const std::string& html) {
  return html.empty() ? html : fmt::format("<h3>{}</h3>\n{}", heading, html);
}

}  // namespace

std::string bridges_section(const analysis::Analysis& analysis, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string html = list(analysis::bridges(analysis, kMostSentences), language);
  html += headed(is_dutch ? "Welke nieuwe samenwerking brengt anderen het dichtst bij elkaar?"
                          : "Which new co-operation would bring others nearest to each other?",
                 list(analysis::shortcut_findings(analysis), language) + shortcut_table(analysis, language));
  const std::vector<Words> held = analysis::cluster_bridge_findings(analysis, kMostHolders);
  if (!held.empty()) {
    html += headed(is_dutch ? "Wie brengt twee clusters bij elkaar?" : "Who brings two clusters together?",
                   list(held, language) + cluster_bridge_table(analysis, language));
  }
  html += fmt::format(
      "<p>{} <a href=\"shortcuts.csv\">shortcuts.csv</a>, <a "
      "href=\"cluster_bridges.csv\">cluster_bridges.csv</a></p>\n",
      is_dutch ? "Alles:" : "All of it:");
  return section("bridges", is_dutch ? "Bruggen" : "Bridges", html);
}

}  // namespace regioscan::report

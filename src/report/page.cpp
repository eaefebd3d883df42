#include "report/page.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "exports/printed_tables.hpp"
#include "exports/tables.hpp"
#include "report/backbone_section.hpp"
#include "report/bridges_section.hpp"
#include "report/certainty_section.hpp"
#include "report/document.hpp"
#include "report/html.hpp"
#include "report/page_tables.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;

constexpr std::size_t kMostSentences = 5;

/// The figure as the page holds it: without the XML declaration, which has no place inside HTML.
std::string inline_svg(const std::string& document) {
  const std::size_t start = document.find("<svg");
  return start == std::string::npos ? std::string() : document.substr(start);
}

std::string navigation(const analysis::Analysis& analysis, Language language) {
  const auto item = [&](const char* id, const Words& words) {
    return fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, xml(words.in(language)));
  };
  const bool is_dutch = language == Language::nl;
  return fmt::format("<nav aria-label=\"{}\"><ul>\n", is_dutch ? "Onderdelen" : "Sections") +
         item("players", {"Sleutelspelers", "Key players"}) + item("figure", {"Figuur", "Figure"}) +
         (analysis.backbone ? item("backbone", backbone_heading()) : std::string()) +
         item("actors", {"Actoren", "Actors"}) + item("clusters", {"Clusters", "Clusters"}) +
         (analysis.certainty ? item("certainty", certainty_heading()) : std::string()) +
         item("bridges", {"Bruggen", "Bridges"}) +
         (analysis.main_table ? item("coverage", {"Wat gebeurt waar", "What is done where"}) : std::string()) +
         item("caveats", {"Wat de gegevens niet zeggen", "What the data do not say"}) +
         item("made", {"Hoe dit is gemaakt", "How this was made"}) +
         fmt::format("<li><a href=\"{0}\" lang=\"{1}\" hreflang=\"{1}\">{2}</a></li>\n",
                     is_dutch ? "index.en.html" : "index.nl.html", is_dutch ? "en" : "nl",
                     is_dutch ? "English" : "Nederlands") +
         "</ul></nav>\n";
}

/// The first screen: name, headline, sizes and, for a reconstruction, its banner.
std::string opening(const analysis::Analysis& analysis, Language language) {
  const inventory::About& about = analysis.inventory.about;
  const Words skip{"Naar de inhoud", "To the content"};
  std::string html = fmt::format(
      "<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n<p class=\"kicker\">{}</p>\n<h1>{}</h1>\n",
      xml(skip.in(language)), xml(about.name), xml(analysis::headline(analysis).in(language)));
  if (const auto banner = analysis::banner(analysis.inventory)) {
    html += fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", xml(banner->in(language)));
  }
  std::string numbers = analysis::size_in_words(analysis).in(language);
  if (!about.date.empty())
    numbers += fmt::format(" · {} {}", language == Language::nl ? "stand van" : "as of", about.date);
  html += fmt::format("<p class=\"numbers\">{}</p>\n", xml(numbers));
  if (!analysis.settings.selection.is_everything()) {
    html += paragraph(analysis.selection.in(language));
  }
  return html + navigation(analysis, language) + "</header>\n<main id=\"content\">\n";
}

std::string key_player_section(const analysis::Analysis& analysis, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string html = list(analysis::key_players(analysis, kMostSentences), language);
  std::vector<Words> connectors = analysis::connectors(analysis, 3);
  for (const std::vector<Words>& more :
       {analysis::region_brokers(analysis, 2), analysis::network_role_findings(analysis),
        analysis::task_findings(analysis)}) {
    connectors.insert(connectors.end(), more.begin(), more.end());
  }
  if (!connectors.empty()) {
    html += std::string(is_dutch ? "<h3>Wie verbindt de anderen?</h3>\n" : "<h3>Who connects the others?</h3>\n") +
            list(connectors, language);
  }
  return section("players", is_dutch ? "Sleutelspelers" : "Key players", html);
}

/// A figure with links to its files and to its table twin, and its text alternative.
std::string figure_html(const PageFigure& figure, const std::string& name, const std::string& twin, Language language) {
  const bool is_dutch = language == Language::nl;
  const Words links{
      "Als bestand: <a href=\"{0}.svg\">SVG</a>, <a href=\"{0}.png\">PNG</a>; als tabel: <a "
      "href=\"{1}\">{1}</a>.",
      "As a file: <a href=\"{0}.svg\">SVG</a>, <a href=\"{0}.png\">PNG</a>; as a table: <a "
      "href=\"{1}\">{1}</a>."};
  return "<figure>\n" + inline_svg(figure.svg) + "\n<figcaption>" +
         fmt::format(fmt::runtime(links.in(language)), name, twin) + "</figcaption>\n</figure>\n" +
         details(is_dutch ? "De figuur in woorden" : "The figure in words", paragraph(figure.description));
}

/// What is done where: the heat map, white spots, hot spots, and reach against its class.
std::string coverage_section(const analysis::Analysis& analysis, const PageParts& parts, Language language) {
  if (!analysis.main_table) return {};
  const bool is_dutch = language == Language::nl;
  std::string html;
  if (parts.white_spots) html += figure_html(*parts.white_spots, "white-spots", "white_spots.csv", language);
  html += std::string(is_dutch ? "<h3>Witte vlekken</h3>\n" : "<h3>White spots</h3>\n") +
          list(analysis::white_spot_findings(analysis, kMostSentences), language);
  html += std::string(is_dutch ? "<h3>Zwaartepunten</h3>\n" : "<h3>Hot spots</h3>\n") +
          list(analysis::hot_spot_findings(analysis, kMostSentences), language);
  if (const std::vector<Words> reach = analysis::reach_findings(analysis); !reach.empty()) {
    html += std::string(is_dutch ? "<h3>Bereik: geregistreerd tegen ingedeeld</h3>\n"
                                 : "<h3>Reach: registered against classed</h3>\n") +
            list(reach, language);
  }
  return section("coverage", is_dutch ? "Wat gebeurt waar, en wat niet" : "What is done where, and what is not", html);
}

std::string files_list(const analysis::Analysis& analysis, Language language) {
  std::string html = "<ul>\n";
  for (const exports::NamedFile& file : exports::printed_table_names(analysis.inventory)) {
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", file.file, xml(file.title.in(language)));
  }
  for (const exports::TableFile& file : exports::tables_of(analysis)) {
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", file.name, xml(file.title.in(language)));
  }
  return html + "</ul>\n";
}

std::string made_section(const analysis::Analysis& analysis, const PageParts& parts, Language language) {
  const bool is_dutch = language == Language::nl;
  const inventory::About& about = analysis.inventory.about;
  std::string html;
  if (!about.source.empty()) html += paragraph((is_dutch ? "Bron: " : "Source: ") + about.source);
  if (!about.licence.empty()) html += paragraph((is_dutch ? "Licentie: " : "Licence: ") + about.licence);
  html += paragraph(analysis.selection.in(language));
  html += paragraph((is_dutch ? "Instellingen: " : "Settings: ") + parts.settings);
  html += paragraph((is_dutch ? "Inhoud van de inventarisatie (SHA-256): " : "Content of the inventory (SHA-256): ") +
                    analysis.inventory.content);
  html += measure_table(language);
  html += paragraph(is_dutch ? "Bestanden bij deze pagina:" : "Files with this page:") + files_list(analysis, language);
  for (const exports::PrintedTable& table : exports::printed_tables()) {
    if (const auto why = exports::why_absent(analysis.inventory, table)) html += paragraph(why->in(language));
  }
  html += paragraph(
      is_dutch
          ? "summary.json houdt de kerncijfers, manifest.json de versies, instellingen en de hash van elk bestand."
          : "summary.json holds the main numbers, manifest.json the versions, settings and the hash of each file.");
  return section("made", is_dutch ? "Hoe dit is gemaakt" : "How this was made", html);
}

}  // namespace

std::string page(const analysis::Analysis& analysis, const PageParts& parts, Language language) {
  const bool is_dutch = language == Language::nl;
  const std::string title = analysis.inventory.about.name + ": " + analysis::headline(analysis).in(language);
  std::string html = document_head(title, language) + opening(analysis, language);
  html += key_player_section(analysis, language);
  html += section("figure", is_dutch ? "Het netwerk van actoren" : "The network of actors",
                  figure_html(parts.actor_network, "actor-network", "ties.csv", language));
  html += backbone_section(analysis, language);
  html += section("actors", is_dutch ? "Actoren" : "Actors", actor_table(analysis, language));
  html +=
      section("clusters", "Clusters",
              list(analysis::cluster_findings(analysis, kMostSentences), language) + cluster_table(analysis, language));
  const std::string ranks =
      parts.rank_ranges ? figure_html(*parts.rank_ranges, "rank-ranges", "rank_ranges.csv", language) : std::string();
  html += certainty_section(analysis, ranks, language);
  html += bridges_section(analysis, language);
  html += coverage_section(analysis, parts, language);
  html += section("caveats", is_dutch ? "Wat de gegevens niet zeggen" : "What the data do not say",
                  list(analysis::caveats(analysis), language));
  html += made_section(analysis, parts, language);
  html += document_end(analysis.inventory.about.name);
  return html;
}

}  // namespace regioscan::report

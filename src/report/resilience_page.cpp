#include "report/resilience_page.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"
#include "report/document.hpp"
#include "report/html.hpp"
#include "report/resilience_sections.hpp"
#include "resilience/names.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using inventory::Inventory;
using resilience::Outcome;

std::string navigation(const Outcome& outcome, Language language) {
  std::string html = fmt::format("<nav aria-label=\"{}\"><ul>\n", Words{"Onderdelen", "Sections"}.in(language));
  const auto item = [&](const char* id, const Words& title) {
    html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, xml(title.in(language)));
  };
  item("found", {"Wat er valt", "What falls"});
  item("actors", {"Actoren", "Actors"});
  if (outcome.initiatives) item("initiatives", {"Initiatieven", "Initiatives"});
  if (!outcome.is_open) item("white", {"Wat wit wordt", "What goes white"});
  item("made", {"Hoe dit is gemaakt", "How this was made"});
  const char* other = language == Language::nl ? "en" : "nl";
  return html + fmt::format("<li><a href=\"index.{0}.html\" lang=\"{0}\" hreflang=\"{0}\">{1}</a></li>\n</ul></nav>\n",
                            other, language == Language::nl ? "English" : "Nederlands");
}

std::string problem_line(std::size_t problems, Language language) {
  if (problems == 0) return {};
  const Words points = base::counted(problems, {"punt", "point"}, {"punten", "points"});
  const Words text{fmt::format("Bij het lezen {} {} op; zie", problems == 1 ? "viel" : "vielen", points.nl),
                   fmt::format("While reading {} stood out; see", points.en)};
  return fmt::format("<p>{} <a href=\"problems.csv\">problems.csv</a>.</p>\n", xml(text.in(language)));
}

std::string opening(const ResiliencePage& parts, Language language) {
  const exports::ResilienceResult& result = parts.result;
  const Inventory& inventory = result.outcome.situation.inventory;
  std::string html = document_head(inventory.about.name + ": " + result.headline.in(language), language);
  html += fmt::format(
      "<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n<p class=\"kicker\">{}</p>\n<h1>{}</h1>\n",
      Words{"Naar de inhoud", "To the content"}.in(language), xml(inventory.about.name),
      xml(result.headline.in(language)));
  if (!result.banner.empty()) {
    html += fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", xml(result.banner.in(language)));
  }
  std::string numbers = resilience::actor_count(inventory.actors.size()).in(language) + " · " +
                        resilience::initiative_count(inventory.initiatives.size()).in(language);
  if (!inventory.about.date.empty()) {
    numbers += fmt::format(" · {} {}", Words{"stand van", "as of"}.in(language), inventory.about.date);
  }
  html += fmt::format("<p class=\"numbers\">{}</p>\n", xml(numbers)) + paragraph(result.selection.in(language)) +
          problem_line(parts.problems, language);
  return html + navigation(result.outcome, language) + "</header>\n<main id=\"content\">\n";
}

std::string method(Language language) {
  const Words sentences[] = {
      {"Twee actoren zijn met elkaar verbonden als er een keten van deelnames tussen hen is: samen in een initiatief, "
       "of "
       "via anderen. Het netwerk is vergeleken zoals het is en zoals het dan wordt.",
       "Two actors are connected if a chain of participations lies between them: together in an initiative, or through "
       "others. The network was compared as it is and as it then becomes."},
      {"In de ranglijsten vertrekt of eindigt er telkens één. De volgorde: eerst paren die niet meer verbonden zijn, "
       "bij "
       "gelijke stand combinaties zonder aanbod, dan actoren zonder initiatief, initiatieven zonder actor en "
       "deelnames. "
       "Niets is tegen iets anders gewogen.",
       "In the rankings one leaves or ends at a time. The order: first pairs no longer connected, of as many "
       "combinations without offer, then actors without initiative, initiatives without actor, and participations. "
       "Nothing is weighed against anything else."},
      {"Wat mensen daarna doen, staat niet in deze gegevens: wie losraakt kan nieuwe partners zoeken, en een ander kan "
       "het aanbod overnemen.",
       "What people do next is not in these data: those who come loose may seek new partners, and others may take over "
       "the offer."}};
  std::string html;
  for (const Words& sentence : sentences) html += paragraph(sentence.in(language));
  return html;
}

std::string provenance(const ResiliencePage& parts, Language language) {
  const Inventory& inventory = parts.result.outcome.situation.inventory;
  const auto line = [&](const char* nl, const char* en, const std::string& value) {
    return value.empty() ? std::string() : paragraph(Words{nl, en}.in(language) + value);
  };
  return line("Bron: ", "Source: ", inventory.about.source) + line("Licentie: ", "Licence: ", inventory.about.licence) +
         line("Instellingen: ", "Settings: ", parts.settings) +
         line("Inhoud van de inventarisatie (SHA-256): ", "Content of the inventory (SHA-256): ", inventory.content);
}

std::string files(const Outcome& outcome, Language language) {
  std::vector<std::pair<const char*, Words>> rows{
      {"actors.csv", {"alle actoren, elk alsof alleen die vertrekt", "all actors, each as if it alone left"}}};
  if (outcome.initiatives) {
    rows.push_back(
        {"initiatives.csv",
         {"deze initiatieven, elk alsof alleen dat eindigt", "these initiatives, each as if it alone ended"}});
  }
  if (!outcome.is_open) {
    rows.push_back(
        {"white_cells.csv", {"de combinaties die hun aanbod verliezen", "the combinations that lose their offer"}});
  }
  rows.push_back({"resilience.json", {"alles, voor andere programma's", "everything, for other programs"}});
  rows.push_back({"problems.csv", {"wat bij het lezen opviel", "what stood out while reading"}});
  rows.push_back(
      {"manifest.json",
       {"versies, instellingen en de hash van elk bestand", "versions, settings and the hash of each file"}});
  std::string html = "<ul>\n";
  for (const auto& [name, what] : rows) {
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", name, xml(what.in(language)));
  }
  return html + "</ul>\n";
}

}  // namespace

std::string resilience_page(const ResiliencePage& parts, Language language) {
  const Outcome& outcome = parts.result.outcome;
  return opening(parts, language) + found_section(parts, language) + actor_ranking_section(parts, language) +
         initiative_ranking_section(parts, language) + white_section(parts, language) +
         section("made", Words{"Hoe dit is gemaakt", "How this was made"}.in(language),
                 method(language) + provenance(parts, language) + files(outcome, language)) +
         document_end(outcome.situation.inventory.about.name);
}

}  // namespace regioscan::report

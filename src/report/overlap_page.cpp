#include "report/overlap_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "report/document.hpp"
#include "report/entry_list.hpp"
#include "report/html.hpp"
#include "report/overlap_method.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using overlaps::Aspect;
using overlaps::Kind;
using overlaps::Overlaps;

std::string heading(const Words& words, Language language) {
  return fmt::format("<h3>{}</h3>\n", xml(words.in(language)));
}

std::string navigation(Language language) {
  const std::pair<const char*, Words> items[] = {{"found", {"Gevonden", "Found"}},
                                                 {"gaps", {"Wie moet met wie praten", "Who should talk to whom"}},
                                                 {"kinds", {"Per soort", "By kind"}},
                                                 {"families", {"Families", "Families"}},
                                                 {"circles", {"Leerkringen", "Learning circles"}},
                                                 {"verdicts", {"Oordelen", "Verdicts"}},
                                                 {"made", {"Hoe dit is gemaakt", "How this was made"}}};
  std::string html = fmt::format("<nav aria-label=\"{}\"><ul>\n", Words{"Onderdelen", "Sections"}.in(language));
  for (const auto& [id, title] : items) {
    html += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, xml(title.in(language)));
  }
  const char* other = language == Language::nl ? "en" : "nl";
  return html + fmt::format("<li><a href=\"index.{0}.html\" lang=\"{0}\" hreflang=\"{0}\">{1}</a></li>\n</ul></nav>\n",
                            other, language == Language::nl ? "English" : "Nederlands");
}

std::string opening(const OverlapPage& parts, Language language) {
  const Overlaps& found = parts.overlaps;
  const inventory::About& about = found.profiles.inventory.about;
  const auto text = [&](const char* nl, const char* en) { return xml(Words{nl, en}.in(language)); };
  std::string html = document_head(about.name + ": " + overlaps::headline(found).in(language), language);
  html += fmt::format(
      "<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n<p class=\"kicker\">{}</p>\n<h1>{}</h1>\n",
      text("Naar de inhoud", "To the content"), xml(about.name), xml(overlaps::headline(found).in(language)));
  if (!parts.banner.empty()) {
    html += fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", xml(parts.banner.in(language)));
  }
  if (!about.date.empty()) {
    html += fmt::format("<p class=\"numbers\">{} {}</p>\n", text("stand van", "as of"), xml(about.date));
  }
  html += paragraph(parts.selection.in(language));
  return html + navigation(language) + "</header>\n<main id=\"content\">\n";
}

/// How many pairs there are of each kind, and below it what each kind is.
std::string kind_table(const Overlaps& found, Language language) {
  std::vector<std::vector<std::string>> rows;
  std::string meanings;
  for (const overlaps::KindCount& count : overlaps::kind_counts(found)) {
    const std::string& name = overlaps::label(count.kind).in(language);
    rows.push_back({name, base::whole(static_cast<std::int64_t>(count.pairs), language),
                    base::whole(static_cast<std::int64_t>(count.without_common_party), language)});
    meanings += fmt::format("<dt>{}</dt><dd>{}</dd>\n", xml(name), xml(overlaps::meaning(count.kind).in(language)));
  }
  if (rows.empty()) return {};
  const auto words = [&](const char* nl, const char* en) { return Words{nl, en}.in(language); };
  return table(words("Paren van initiatieven per soort", "Pairs of initiatives by kind"),
               {{words("soort", "kind"), CellKind::text, {}},
                {words("paren", "pairs"), CellKind::number, {}},
                {words("zonder partij gemeen", "without a common party"), CellKind::number, {}}},
               rows) +
         "<dl class=\"explanations\">\n" + meanings + "</dl>\n";
}

std::string found_section(const OverlapPage& parts, Language language) {
  return section("found", Words{"Gevonden", "Found"}.in(language),
                 list(overlaps::circumstances(parts.overlaps), language) + kind_table(parts.overlaps, language));
}

/// Pairs of a scan as a list.
std::string pair_list(const OverlapPage& parts, const std::vector<std::size_t>& places, const LongList& list,
                      Language language) {
  const overlaps::Connections connections(parts.overlaps.profiles.graph);
  return entry_list(
      list, [&](std::size_t at) { return overlaps::pair_entry(parts.overlaps, connections, places[at]); }, language);
}

std::string gap_section(const OverlapPage& parts, Language language) {
  const Words intro{
      "Deze paren doen inhoudelijk het meest hetzelfde en werken het minst samen: de lijst voor wie afstemming zoekt. "
      "Bovenaan staat de grootste kloof: zekere gelijkenis maal wat er aan samenwerking ontbreekt. Het programma "
      "noemt kandidaten; een mens beslist.",
      "These pairs do most of the same and work together least: the list for who seeks coordination. The largest gap "
      "comes first: likeness as far as it is certain, times what lacks in working together. The program names "
      "candidates; a person "
      "decides."};
  const Words none{"Er zijn geen paren die op elkaar lijken zonder samen te werken.",
                   "No pairs are alike without working together."};
  const std::vector<std::size_t> places = overlaps::gaps(parts.overlaps);
  const LongList list{.count = places.size(), .in_sight = parts.most, .file = "gaps.csv"};
  return section("gaps", Words{"Wie moet met wie praten", "Who should talk to whom"}.in(language),
                 places.empty() ? paragraph(none.in(language))
                                : paragraph(intro.in(language)) + pair_list(parts, places, list, language));
}

std::string one_kind(const OverlapPage& parts, const overlaps::KindCount& count, Language language) {
  const Words& name = overlaps::label(count.kind);
  const Words& meaning = overlaps::meaning(count.kind);
  const Words number = base::whole(static_cast<std::int64_t>(count.pairs));
  const LongList list{
      .count = count.pairs, .in_sight = std::min<std::size_t>(parts.most, 3), .on_page = 25, .file = "pairs.csv"};
  return heading({fmt::format("{} ({})", name.nl, number.nl), fmt::format("{} ({})", name.en, number.en)}, language) +
         paragraph(Words{"Dat is: " + meaning.nl + ".", "That is: " + meaning.en + "."}.in(language)) +
         pair_list(parts, overlaps::of_kind(parts.overlaps, count.kind), list, language);
}

std::string kind_section(const OverlapPage& parts, Language language) {
  std::string html;
  for (const overlaps::KindCount& count : overlaps::kind_counts(parts.overlaps))
    html += one_kind(parts, count, language);
  if (html.empty())
    html = paragraph(Words{"Er zijn geen paren om te noemen.", "There are no pairs to name."}.in(language));
  return section("kinds", Words{"Per soort", "By kind"}.in(language), html);
}

std::string family_section(const OverlapPage& parts, Language language) {
  const std::vector<overlaps::Family>& families = parts.overlaps.families;
  const Words intro{"Een familie is een groep initiatieven die gemiddeld op elkaar lijken.",
                    "A family is a group of initiatives that are alike on average."};
  const Words none{"Er zijn geen groepen initiatieven die gemiddeld op elkaar lijken.",
                   "There are no groups of initiatives that are alike on average."};
  const LongList list{.count = families.size(), .in_sight = parts.most, .file = "families.csv"};
  return section(
      "families", Words{"Families", "Families"}.in(language),
      paragraph((families.empty() ? none : intro).in(language)) +
          entry_list(
              list, [&](std::size_t at) { return overlaps::family_entry(parts.overlaps, families[at]); }, language));
}

Words basis_title(Aspect basis) {
  switch (basis) {
    case Aspect::theme:
      return {"Op thema", "By theme"};
    case Aspect::target:
      return {"Op doelgroep", "By target group"};
    case Aspect::activity:
      return {"Op aanpak", "By approach"};
    case Aspect::reason:
      return {"Op reden", "By reason"};
    case Aspect::other:
      return {"Op naam", "By name"};
  }
  return {};
}

std::string circle_section(const OverlapPage& parts, Language language) {
  const Words intro{
      "Initiatieven die van elkaar kunnen leren omdat ze hetzelfde thema, dezelfde doelgroep of dezelfde aanpak hebben "
      "en nog weinig samenwerken, met een gastheer die er al veel van kent.",
      "Initiatives that could learn from each other, as they have the same theme, target group or approach and hardly "
      "work together yet, with a convenor that knows many of them already."};
  const Words none{"Er zijn geen groepen initiatieven die voor de hand liggen.", "No groups suggest themselves."};
  std::string html = paragraph((parts.overlaps.circles.empty() ? none : intro).in(language));
  for (const Aspect basis : {Aspect::theme, Aspect::target, Aspect::activity, Aspect::reason, Aspect::other}) {
    std::vector<const overlaps::Circle*> circles;
    for (const overlaps::Circle& circle : parts.overlaps.circles) {
      if (circle.basis == basis) circles.push_back(&circle);
    }
    if (circles.empty()) continue;
    const LongList list{.count = circles.size(), .in_sight = parts.most, .file = "circles.csv"};
    html += heading(basis_title(basis), language) +
            entry_list(
                list, [&](std::size_t at) { return overlaps::circle_entry(parts.overlaps, *circles[at]); }, language);
  }
  return section("circles", Words{"Leerkringen", "Learning circles"}.in(language), html);
}

/// How many pairs wait for a verdict, and how to give one.
Words open_verdicts(const Overlaps& found) {
  const std::size_t count = overlaps::to_decide(found).size();
  if (count == 0) return {"Er is geen paar om over te beslissen.", "There is no pair to decide on."};
  const Words open = base::counted(count, {"paar wacht", "pair waits"}, {"paren wachten", "pairs wait"});
  return {fmt::format("{} op een oordeel. Vul het in to_decide.csv in (dubbel, overlap, verschillend, vervolg of "
                      "afgestemd), met reden, naam en datum, en voeg die rijen toe aan overlap.decisions.csv bij de "
                      "inventarisatie: de volgende keer wordt er niet opnieuw naar gevraagd.",
                      open.nl),
          fmt::format("{} for a verdict. Fill it in in to_decide.csv (duplicate, overlap, different, continuation or "
                      "coordinated), with reason, name and date, and add those rows to overlap.decisions.csv with the "
                      "inventory: it will not be asked again.",
                      open.en)};
}

std::string verdict_section(const OverlapPage& parts, Language language) {
  const std::vector<overlaps::Decided>& decided = parts.overlaps.judged.decided;
  const Words none{"Er zijn nog geen oordelen.", "There are no verdicts yet."};
  const LongList list{.count = decided.size(), .in_sight = parts.most, .file = "decided.csv"};
  const std::string given =
      decided.empty()
          ? paragraph(none.in(language))
          : entry_list(
                list, [&](std::size_t at) { return overlaps::decided_entry(parts.overlaps, decided[at]); }, language);
  return section("verdicts", Words{"Oordelen", "Verdicts"}.in(language),
                 given + paragraph(open_verdicts(parts.overlaps).in(language)));
}

}  // namespace

std::string overlap_page(const OverlapPage& parts, Language language) {
  return opening(parts, language) + found_section(parts, language) + gap_section(parts, language) +
         kind_section(parts, language) + family_section(parts, language) + circle_section(parts, language) +
         verdict_section(parts, language) + overlap_method(parts, language) +
         document_end(parts.overlaps.profiles.inventory.about.name);
}

}  // namespace regioscan::report

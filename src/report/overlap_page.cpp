#include "report/overlap_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "report/document.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using overlaps::Kind;
using overlaps::Overlaps;

constexpr std::size_t kMostOnPage = 100;

/// The first sentences in sight, the rest behind one click; what is left out is said, with the file that has it.
std::string long_list(const std::vector<Words>& sentences, std::size_t in_sight, const std::string& file,
                      Language language) {
  const std::size_t first = std::min(sentences.size(), in_sight), last = std::min(sentences.size(), kMostOnPage);
  const auto part = [&](std::size_t from, std::size_t to) {
    return list(
        {sentences.begin() + static_cast<std::ptrdiff_t>(from), sentences.begin() + static_cast<std::ptrdiff_t>(to)},
        language);
  };
  std::string html = part(0, first);
  if (last > first) {
    const Words more = base::counted(last - first, {"meer", "more"}, {"meer", "more"});
    html += details(more.in(language), part(first, last));
  }
  if (sentences.size() > last) {
    const Words rest = base::whole(static_cast<std::int64_t>(sentences.size() - last));
    html += paragraph(
        Words{fmt::format("Nog {} staan in {}.", rest.nl, file), fmt::format("Another {} are in {}.", rest.en, file)}
            .in(language));
  }
  return html;
}

std::string heading(const Words& words, Language language) {
  return fmt::format("<h3>{}</h3>\n", xml(words.in(language)));
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
  const bool is_dutch = language == Language::nl;
  const auto item = [&](const char* id, const char* nl, const char* en) {
    return fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, text(nl, en));
  };
  html += fmt::format("<nav aria-label=\"{}\"><ul>\n", text("Onderdelen", "Sections")) +
          item("found", "Gevonden", "Found") + item("gaps", "Wie moet met wie praten", "Who should talk to whom") +
          item("kinds", "Per soort", "By kind") + item("families", "Families", "Families") +
          item("circles", "Leerkringen", "Learning circles") + item("verdicts", "Oordelen", "Verdicts") +
          item("made", "Hoe dit is gemaakt", "How this was made") +
          fmt::format("<li><a href=\"{0}\" lang=\"{1}\" hreflang=\"{1}\">{2}</a></li>\n",
                      is_dutch ? "index.en.html" : "index.nl.html", is_dutch ? "en" : "nl",
                      is_dutch ? "English" : "Nederlands") +
          "</ul></nav>\n";
  return html + "</header>\n<main id=\"content\">\n";
}

std::string gap_section(const OverlapPage& parts, Language language) {
  const Words intro{
      "Deze paren doen inhoudelijk het meest hetzelfde en werken het minst samen: de lijst voor wie afstemming zoekt. "
      "Bovenaan staat de grootste kloof: gelijkenis van inhoud maal wat er aan samenwerking ontbreekt. Het programma "
      "noemt kandidaten; een mens beslist.",
      "These pairs do most of the same and work together least: the list for who seeks coordination. The largest gap "
      "comes "
      "first: likeness of content times what lacks in working together. The program names candidates; a person "
      "decides."};
  std::vector<Words> sentences;
  for (const std::size_t at : overlaps::gaps(parts.overlaps)) {
    if (sentences.size() > kMostOnPage)
      sentences.emplace_back();  // only counted
    else
      sentences.push_back(overlaps::pair_in_words(parts.overlaps, at));
  }
  return section("gaps", Words{"Wie moet met wie praten", "Who should talk to whom"}.in(language),
                 paragraph(intro.in(language)) + long_list(sentences, parts.most, "gaps.csv", language));
}

std::string kind_section(const OverlapPage& parts, Language language) {
  std::string html;
  for (const Kind kind : overlaps::kKinds) {
    const std::vector<std::size_t> places =
        kind == Kind::none ? std::vector<std::size_t>{} : overlaps::of_kind(parts.overlaps, kind);
    if (places.empty()) continue;
    const Words& name = overlaps::label(kind);
    html += heading({fmt::format("{} ({})", name.nl, base::whole(static_cast<std::int64_t>(places.size())).nl),
                     fmt::format("{} ({})", name.en, base::whole(static_cast<std::int64_t>(places.size())).en)},
                    language);
    const Words& meaning = overlaps::meaning(kind);
    html += paragraph(Words{"Dat is: " + meaning.nl + ".", "That is: " + meaning.en + "."}.in(language));
    std::vector<Words> sentences(places.size());
    for (std::size_t at = 0; at < std::min(places.size(), kMostOnPage); ++at) {
      sentences[at] = overlaps::pair_in_words(parts.overlaps, places[at]);
    }
    html += long_list(sentences, std::min<std::size_t>(parts.most, 5), "pairs.csv", language);
  }
  if (html.empty())
    html = paragraph(Words{"Er zijn geen paren om te noemen.", "There are no pairs to name."}.in(language));
  return section("kinds", Words{"Per soort", "By kind"}.in(language), html);
}

std::string family_section(const OverlapPage& parts, Language language) {
  const Words intro{"Een familie is een groep initiatieven die gemiddeld op elkaar lijken.",
                    "A family is a group of initiatives that are alike on average."};
  std::vector<Words> sentences;
  for (const overlaps::Family& family : parts.overlaps.families) {
    sentences.push_back(overlaps::family_in_words(parts.overlaps, family));
  }
  return section("families", Words{"Families", "Families"}.in(language),
                 paragraph(intro.in(language)) + long_list(sentences, parts.most, "families.csv", language));
}

std::string circle_section(const OverlapPage& parts, Language language) {
  const Words intro{
      "Initiatieven die van elkaar kunnen leren omdat ze hetzelfde thema, dezelfde doelgroep of dezelfde aanpak hebben "
      "en "
      "nog weinig samenwerken, met een gastheer die er al veel van kent.",
      "Initiatives that could learn from each other, as they have the same theme, target group or approach and hardly "
      "work "
      "together yet, with a convenor that knows many of them already."};
  std::string html = paragraph(intro.in(language));
  for (const overlaps::Aspect basis :
       {overlaps::Aspect::theme, overlaps::Aspect::target, overlaps::Aspect::activity, overlaps::Aspect::other}) {
    std::vector<Words> sentences;
    for (const overlaps::Circle& circle : parts.overlaps.circles) {
      if (circle.basis == basis) sentences.push_back(overlaps::circle_in_words(parts.overlaps, circle));
    }
    if (sentences.empty()) continue;
    const Words title = basis == overlaps::Aspect::theme      ? Words{"Op thema", "By theme"}
                        : basis == overlaps::Aspect::target   ? Words{"Op doelgroep", "By target group"}
                        : basis == overlaps::Aspect::activity ? Words{"Op aanpak", "By approach"}
                                                              : Words{"Op naam", "By name"};
    html += heading(title, language) + list(sentences, language);
  }
  return section("circles", Words{"Leerkringen", "Learning circles"}.in(language), html);
}

std::string verdict_section(const OverlapPage& parts, Language language) {
  std::vector<Words> sentences;
  for (const overlaps::Decided& decided : parts.overlaps.judged.decided) {
    sentences.push_back(overlaps::decided_in_words(parts.overlaps, decided));
  }
  const Words how{
      "Vul in to_decide.csv het oordeel in (dubbel, overlap, verschillend, vervolg of afgestemd), met reden, naam en "
      "datum, en "
      "bewaar die rijen als overlap.decisions.csv bij de inventarisatie: de volgende keer wordt er niet opnieuw naar "
      "gevraagd.",
      "Fill in the verdict in to_decide.csv (duplicate, overlap, different, continuation or coordinated), with reason, "
      "name and "
      "date, and save those rows as overlap.decisions.csv with the inventory: it will not be asked again."};
  const Words none{"Er zijn nog geen oordelen.", "There are no verdicts yet."};
  return section(
      "verdicts", Words{"Oordelen", "Verdicts"}.in(language),
      (sentences.empty() ? paragraph(none.in(language)) : long_list(sentences, parts.most, "decided.csv", language)) +
          paragraph(how.in(language)));
}

std::string weight_table(const OverlapPage& parts, Language language) {
  const overlaps::Profiles& profiles = parts.overlaps.profiles;
  const auto words = [&](const char* nl, const char* en) { return Words{nl, en}.in(language); };
  std::vector<std::vector<std::string>> rows;
  const auto row = [&](const Words& name, const Words& says, double weight) {
    if (weight > 0) rows.push_back({name.in(language), says.in(language), base::plain(weight).in(language)});
  };
  for (std::size_t at = 0; at < profiles.dimensions.size(); ++at) {
    const overlaps::DimensionWeight& dimension = profiles.dimensions[at];
    const inventory::DimensionId id{static_cast<std::uint32_t>(at)};
    row(profiles.inventory.taxonomy.dimensions[id].label, overlaps::label(dimension.aspect), dimension.weight);
  }
  const Words content{"inhoud", "content"}, around{"niet in de inhoud", "not in the content"};
  row({"Teksten", "Texts"}, content, profiles.weights.text);
  row({"Gebied", "Area"}, around, profiles.weights.area);
  row({"Periode", "Period"}, around, profiles.weights.period);
  row({"Partijen", "Parties"}, around, profiles.weights.partners);
  return table(words("Wat meetelt in de gelijkenis", "What counts in the likeness"),
               {{words("onderdeel", "part"), CellKind::text, {}},
                {words("zegt", "says"), CellKind::text, {}},
                {words("gewicht", "weight"), CellKind::number, {}}},
               rows);
}

std::string made_section(const OverlapPage& parts, Language language) {
  const inventory::About& about = parts.overlaps.profiles.inventory.about;
  const auto line = [&](const char* nl, const char* en, const std::string& value) {
    return value.empty() ? std::string() : paragraph(Words{nl, en}.in(language) + value);
  };
  const Words method{
      "Elke activiteit van het ene initiatief is naast de best passende van het andere gelegd, en omgekeerd. Per "
      "kenmerk telt "
      "wat beide hebben tegen wat een van beide heeft (Jaccard); zeldzame waarden tellen zwaarder, 'alle' telt "
      "nauwelijks, "
      "onbekend telt niet mee. De gelijkenis is het gewogen gemiddelde over wat van beide bekend is.",
      "Every activity of one initiative was laid beside the best fitting one of the other, and the other way round. "
      "For each "
      "dimension what both have counts against what one of them has (Jaccard); rare values count more, 'all' hardly "
      "counts, "
      "unknown does not. The likeness is the weighted mean over what is known of both."};
  std::string html = paragraph(method.in(language)) + weight_table(parts, language);
  html += line("Bron: ", "Source: ", about.source) + line("Licentie: ", "Licence: ", about.licence);
  html += line("Instellingen: ", "Settings: ", parts.settings);
  html += line("Inhoud van de inventarisatie (SHA-256): ", "Content of the inventory (SHA-256): ",
               parts.overlaps.profiles.inventory.content);
  const std::pair<const char*, Words> files[] = {
      {"gaps.csv", {"de lijst hierboven, helemaal", "the list above, in full"}},
      {"pairs.csv", {"alle paren met elk onderdeel van de gelijkenis", "all pairs with each part of the likeness"}},
      {"families.csv", {"families", "families"}},
      {"circles.csv", {"leerkringen", "learning circles"}},
      {"to_decide.csv", {"paren om over te beslissen", "pairs to decide on"}},
      {"decided.csv", {"oordelen, en of ze nog gelden", "verdicts, and whether they still hold"}},
      {"overlap.json", {"alles, voor programma's", "everything, for programs"}},
      {"problems.csv", {"waarschuwingen bij het lezen", "warnings of the reading"}},
      {"manifest.json",
       {"versies, instellingen en de hash van elk bestand", "versions, settings and the hash of each file"}}};
  html += "<ul>\n";
  for (const auto& [name, what] : files) {
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", name, xml(what.in(language)));
  }
  return section("made", Words{"Hoe dit is gemaakt", "How this was made"}.in(language), html + "</ul>\n");
}

}  // namespace

std::string overlap_page(const OverlapPage& parts, Language language) {
  return opening(parts, language) +
         section("found", Words{"Gevonden", "Found"}.in(language), list(overlaps::summary(parts.overlaps), language)) +
         gap_section(parts, language) + kind_section(parts, language) + family_section(parts, language) +
         circle_section(parts, language) + verdict_section(parts, language) + made_section(parts, language) +
         fmt::format("</main>\n<footer><p>regioscan · {}</p></footer>\n</body>\n</html>\n",
                     xml(parts.overlaps.profiles.inventory.about.name));
}

}  // namespace regioscan::report

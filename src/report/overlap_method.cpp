#include "report/overlap_method.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;

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

std::string method(Language language) {
  const Words how{
      "Activiteiten van het ene initiatief zijn een op een naast die van het andere gelegd, de best passende eerst; "
      "wat "
      "bij het grootste overblijft, maakt de inhoud minder gelijk. Per kenmerk telt wat beide hebben tegen wat een van "
      "beide heeft (Jaccard); zeldzame waarden tellen zwaarder, 'alle' telt nauwelijks, onbekend telt niet mee. De "
      "inhoud is daarvan het gewogen gemiddelde, en teksten tellen mee naarmate ze op elkaar lijken. Waar weinig "
      "bekend "
      "is, is een paar voor de soorten, de volgorde en de kloof zo gelijk als gebruikelijk is.",
      "Activities of one initiative were laid beside those of the other one to one, the best fitting first; what is "
      "left "
      "over of the larger one makes the content less alike. For each dimension what both have counts against what one "
      "of "
      "them has (Jaccard); rare values count more, 'all' hardly counts, unknown does not. Content is the weighted mean "
      "of these, and texts count as far as they are alike. For the kinds, the order and the gap, a pair of which "
      "little "
      "is known is taken to be about as alike as is usual."};
  return paragraph(how.in(language));
}

std::string provenance(const OverlapPage& parts, Language language) {
  const inventory::Inventory& inventory = parts.overlaps.profiles.inventory;
  const auto line = [&](const char* nl, const char* en, const std::string& value) {
    return value.empty() ? std::string() : paragraph(Words{nl, en}.in(language) + value);
  };
  return line("Bron: ", "Source: ", inventory.about.source) + line("Licentie: ", "Licence: ", inventory.about.licence) +
         line("Instellingen: ", "Settings: ", parts.settings) +
         line("Inhoud van de inventarisatie (SHA-256): ", "Content of the inventory (SHA-256): ", inventory.content);
}

std::string files(Language language) {
  const std::pair<const char*, Words> rows[] = {
      {"gaps.csv", {"wie met wie moet praten, de hele lijst", "who should talk to whom, the whole list"}},
      {"pairs.csv", {"alle paren met elk onderdeel van de gelijkenis", "all pairs with each part of the likeness"}},
      {"families.csv", {"families", "families"}},
      {"circles.csv", {"leerkringen", "learning circles"}},
      {"to_decide.csv", {"paren om over te beslissen", "pairs to decide on"}},
      {"decided.csv", {"oordelen, en of ze nog gelden", "verdicts, and whether they still hold"}},
      {"overlap.json", {"alles, voor programma's", "everything, for programs"}},
      {"problems.csv", {"waarschuwingen bij het lezen", "warnings of the reading"}},
      {"manifest.json",
       {"versies, instellingen en de hash van elk bestand", "versions, settings and the hash of each file"}}};
  std::string html = "<ul>\n";
  for (const auto& [name, what] : rows) {
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", name, xml(what.in(language)));
  }
  return html + "</ul>\n";
}

}  // namespace

std::string overlap_method(const OverlapPage& parts, Language language) {
  return section("made", Words{"Hoe dit is gemaakt", "How this was made"}.in(language),
                 method(language) + weight_table(parts, language) + provenance(parts, language) + files(language));
}

}  // namespace regioscan::report

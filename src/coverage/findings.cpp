#include "coverage/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace regioscan::coverage {
namespace {

using base::Words;
using inventory::Inventory;

/// A finding holds among so many cells if its false discovery rate is below this.
constexpr double kHolds = 0.05;

Words share(double chance) {
  const double percent = 100 * chance;
  if (percent > 0 && percent < 0.1) return {"minder dan 0,1 %", "less than 0.1%"};
  const Words number = base::decimal(percent, percent < 10 ? 1 : 0);
  return {number.nl + " %", number.en + "%"};
}

Words cell_count(std::size_t count) { return base::counted(count, {"cel", "cell"}, {"cellen", "cells"}); }

/// "3 cellen zijn", at the beginning of a sentence.
Words cells_are(std::size_t count) {
  if (count == 0) return {"Geen cel is", "No cell is"};
  const Words cells = cell_count(count);
  return {cells.nl + (count == 1 ? " is" : " zijn"), cells.en + (count == 1 ? " is" : " are")};
}

Words white_spot(const Inventory& inventory, const CrossTable& table, const Spot& spot) {
  const Words name = name_of(table, spot), what = many(table.unit(), inventory);
  const Words expected = base::decimal(spot.expected, 1), chance = share(*spot.p_empty);
  Words text{fmt::format("{}: geen {}, {} te verwachten (kans op leeg {})", name.nl, what.nl, expected.nl, chance.nl),
             fmt::format("{}: no {}, {} expected (chance of empty {})", name.en, what.en, expected.en, chance.en)};
  if (spot.stays_white) {
    const Words stays = share(*spot.stays_white);
    text.nl += fmt::format("; blijft wit met kans {} als de ontbrekende initiatieven op de gevonden lijken", stays.nl);
    text.en += fmt::format("; stays white with chance {} if the missing initiatives are like the found ones", stays.en);
  }
  return {text.nl + ".", text.en + "."};
}

/// The values of a facet that no record has.
Words without_any(const Inventory& inventory, const CrossTable& table, const inventory::Facet& facet, bool is_row) {
  constexpr std::size_t kMostNamed = 6;
  std::vector<std::string> dutch, english;
  std::size_t count = 0;
  for (std::size_t at = 0; at < facet.values.size(); ++at) {
    if ((is_row ? table.row_total(at) : table.column_total(at)) > 0 || ++count > kMostNamed) continue;
    dutch.push_back(facet.values[at].label.nl);
    english.push_back(facet.values[at].label.en);
  }
  if (count == 0) return {};
  if (count > kMostNamed) {
    dutch.push_back(fmt::format("nog {}", count - kMostNamed));
    english.push_back(fmt::format("{} more", count - kMostNamed));
  }
  const Words what = many(table.unit(), inventory);
  return {
      fmt::format("{}, helemaal geen {}: {}.", facet.title.nl, what.nl, base::enumeration(dutch, base::Language::nl)),
      fmt::format("{}, no {} at all: {}.", facet.title.en, what.en, base::enumeration(english, base::Language::en))};
}

Words hot_spot(const Inventory& inventory, const CrossTable& table, const Spot& spot) {
  const Words name = name_of(table, spot), expected = base::decimal(spot.expected, 1), chance = share(*spot.p_high);
  const Words count =
      base::counted(static_cast<std::size_t>(spot.count), one(table.unit(), inventory), many(table.unit(), inventory));
  const bool holds = spot.q_high && *spot.q_high < kHolds;
  const Words doubt = holds ? Words{"", ""}
                            : Words{"; houdt geen stand als men bedenkt hoeveel cellen er zijn",
                                    "; does not hold if one considers how many cells there are"};
  return {fmt::format("{}: {}, {} te verwachten (kans op zoveel {}){}.", name.nl, count.nl, expected.nl, chance.nl,
                      doubt.nl),
          fmt::format("{}: {}, {} expected (chance of so many {}){}.", name.en, count.en, expected.en, chance.en,
                      doubt.en)};
}

}  // namespace

Words name_of(const CrossTable& table, const Spot& spot) {
  const Words& row = table.rows().values[spot.row].label;
  const Words& column = table.columns().values[spot.column].label;
  return {row.nl + " × " + column.nl, row.en + " × " + column.en};
}

Words headline(const CrossTable& table, const Spots& spots) {
  const std::vector<Spot> white = spots.of(Verdict::surprisingly_empty);
  const std::vector<Spot> hot = spots.of(Verdict::surprisingly_many);
  if (!white.empty()) {
    const Words name = name_of(table, white.front());
    if (white.size() == 1) {
      return {fmt::format("Eén witte vlek is opvallend: {}", name.nl),
              fmt::format("One white spot stands out: {}", name.en)};
    }
    return {fmt::format("{} witte vlekken zijn opvallend; de grootste is {}", white.size(), name.nl),
            fmt::format("{} white spots stand out; the largest is {}", white.size(), name.en)};
  }
  if (!hot.empty()) {
    const Words name = name_of(table, hot.front());
    return {fmt::format("Geen witte vlek valt op; opvallend veel bij {}", name.nl),
            fmt::format("No white spot stands out; surprisingly many at {}", name.en)};
  }
  if (spots.empty == 1) return {"De ene lege cel valt niet op", "The one empty cell does not stand out"};
  if (spots.empty > 1) {
    return {fmt::format("Geen van de {} lege cellen valt op", spots.empty),
            fmt::format("None of the {} empty cells stands out", spots.empty)};
  }
  return {"Geen witte vlekken en geen zwaartepunten", "No white spots and no hot spots"};
}

std::vector<Words> white_spot_findings(const Inventory& inventory, const CrossTable& table, const Spots& spots,
                                       std::size_t most) {
  const Words empty = cells_are(spots.empty), by_chance = base::decimal(spots.empty_by_chance, 1);
  std::vector<Words> sentences{
      {fmt::format("{} leeg; bij louter toeval zouden het er {} zijn.", empty.nl, by_chance.nl),
       fmt::format("{} empty; by chance alone it would be {}.", empty.en, by_chance.en)}};
  const std::vector<Spot> white = spots.of(Verdict::surprisingly_empty);
  if (white.empty() && !spots.of(Verdict::empty_by_chance).empty()) {
    sentences.push_back({"Geen lege cel valt op: waar alles bekend is, kan leegte hier steeds toeval zijn.",
                         "No empty cell stands out: where all is known, chance would do for each."});
  }
  if (!white.empty()) {
    const Words count = cells_are(white.size()), chance = base::decimal(spots.surprising_by_chance, 1);
    const auto holding =
        std::count_if(white.begin(), white.end(), [](const Spot& spot) { return spot.q_low && *spot.q_low < kHolds; });
    sentences.push_back(
        {fmt::format("{} opvallend leeg, waar toeval er {} zou geven; na correctie voor het aantal cellen: {}.",
                     count.nl, chance.nl, holding),
         fmt::format("{} surprisingly empty, where chance would give {}; corrected for the number of cells: {}.",
                     count.en, chance.en, holding)});
  }
  for (std::size_t at = 0; at < std::min(most, white.size()); ++at) {
    sentences.push_back(white_spot(inventory, table, white[at]));
  }
  if (white.size() > most) {
    sentences.push_back({fmt::format("En nog {}; ze staan alle in de tabel.", white.size() - most),
                         fmt::format("And {} more; all of them are in the table.", white.size() - most)});
  }
  for (const Words& sentence :
       {without_any(inventory, table, table.rows(), true), without_any(inventory, table, table.columns(), false)}) {
    if (!sentence.empty()) sentences.push_back(sentence);
  }
  const std::size_t unknown = spots.of(Verdict::empty_unknown).size();
  if (unknown > 0) {
    const Words count = cells_are(unknown);
    sentences.push_back(
        {fmt::format("{} leeg of onbekend: wat niet is ingevuld, vult er waarschijnlijk een deel van.", count.nl),
         fmt::format("{} empty or unknown: what was not filled in probably fills some.", count.en)});
  }
  return sentences;
}

std::vector<Words> hot_spot_findings(const Inventory& inventory, const CrossTable& table, const Spots& spots,
                                     std::size_t most) {
  const std::vector<Spot> hot = spots.of(Verdict::surprisingly_many);
  const Words count = cells_are(hot.size()), by_chance = base::decimal(spots.many_by_chance, 1);
  std::vector<Words> sentences{
      {fmt::format("{} opvallend vol; bij louter toeval zouden het er {} zijn.", count.nl, by_chance.nl),
       fmt::format("{} surprisingly full; by chance alone it would be {}.", count.en, by_chance.en)}};
  for (std::size_t at = 0; at < std::min(most, hot.size()); ++at) {
    sentences.push_back(hot_spot(inventory, table, hot[at]));
  }
  return sentences;
}

std::vector<Words> association_findings(const Inventory& inventory, const CrossTable& table, const Spots& spots) {
  const Words& what = one(table.unit(), inventory);
  const Words rows = table.rows().title, columns = table.columns().title;
  if (!spots.association) {
    if (table.is_single()) return {};
    return {{fmt::format("{} en {}: een maat voor de samenhang ontbreekt, omdat één {} in meer cellen staat.", rows.nl,
                         columns.nl, what.nl),
             fmt::format("{} and {}: no measure of association, because one {} is in several cells.", rows.en,
                         columns.en, what.en)}};
  }
  const Association& found = *spots.association;
  const Words v = base::decimal(found.cramers_v, 2), chance = base::decimal(found.v_by_chance, 2),
              chi = base::decimal(found.chi_squared, 1);
  constexpr double kOneInTwenty = 1.645;  // of a normal law
  const bool is_beyond = found.beyond_chance > kOneInTwenty;
  const Words judged = is_beyond ? Words{"meer dan", "more than"} : Words{"niet meer dan", "no more than"};
  Words text{
      fmt::format("{} en {} hangen {} toeval samen: Cramérs V = {} (0 = niet, 1 = geheel; toeval geeft ongeveer {}); "
                  "χ² = {}, {} vrijheidsgraden.",
                  rows.nl, columns.nl, judged.nl, v.nl, chance.nl, chi.nl, found.degrees_of_freedom),
      fmt::format("{} and {} go together {} chance would have them: Cramér's V = {} (0 = not, 1 = wholly; chance "
                  "gives about {}); χ² = {}, {} degrees of freedom.",
                  rows.en, columns.en, judged.en, v.en, chance.en, chi.en, found.degrees_of_freedom)};
  if (found.small_cells > 0) {
    const Words count = cell_count(found.small_cells);
    text.nl += fmt::format(" In {} is minder dan 5 te verwachten; χ² is dan ruw.", count.nl);
    text.en += fmt::format(" In {} less than 5 is expected; χ² is then rough.", count.en);
  }
  return {text};
}

std::vector<Words> counting_notes(const Inventory& inventory, const CrossTable& table) {
  std::vector<Words> notes;
  std::int64_t cells = 0;
  for (std::size_t row = 0; row <= table.row_count(); ++row) {
    for (std::size_t column = 0; column <= table.column_count(); ++column) cells += table.at(row, column);
  }
  const Words& what = one(table.unit(), inventory);
  if (cells > table.total() && table.unit() != Unit::reach) {
    notes.push_back({fmt::format("Eén {} kan in meer cellen staan; de totalen tellen die één keer.", what.nl),
                     fmt::format("One {} can be in several cells; the totals count it once.", what.en)});
  }
  if (table.rows().is_place && table.columns().is_place) {
    notes.push_back({"Lege cellen zijn hier niet beoordeeld: plaatsen tegen plaatsen is aardrijkskunde.",
                     "Empty cells are not judged here: places against places are geography."});
  } else if (!can_be_judged(table)) {
    notes.push_back({"Witte vlekken worden alleen bij --count activities beoordeeld.",
                     "White spots are judged with --count activities only."});
  }
  if (table.unit() == Unit::actors && (table.rows().is_place || table.columns().is_place)) {
    notes.push_back({"De plaats is die van de activiteiten waaraan actoren meedoen, niet hun vestiging.",
                     "The place is that of the activities in which actors take part, not their seat."});
  }
  return notes;
}

std::vector<Words> triple_findings(const Inventory& inventory, const MissingTriples& triples) {
  const Words least = base::plain(triples.settings.min_expected);
  const Words missing = base::whole(static_cast<std::int64_t>(triples.missing)),
              worth = base::whole(static_cast<std::int64_t>(triples.worth_telling));
  const Words what = many(Unit::activities, inventory);
  std::vector<Words> sentences{
      {fmt::format(
           "{} combinaties van drie kenmerken ontbreken terwijl elk paar bestaat; bij {} daarvan waren er ten minste "
           "{} {} te verwachten.",
           missing.nl, worth.nl, least.nl, what.nl),
       fmt::format("{} combinations of three are missing although each pair exists; for {} of them at least {} {} were "
                   "expected.",
                   missing.en, worth.en, least.en, what.en)}};
  for (const MissingTriple& triple : triples.first) {
    const Words expected = base::decimal(triple.expected, 1);
    sentences.push_back({fmt::format("{} × {} × {}: geen, {} te verwachten.", triple.labels[0].nl, triple.labels[1].nl,
                                     triple.labels[2].nl, expected.nl),
                         fmt::format("{} × {} × {}: none, {} expected.", triple.labels[0].en, triple.labels[1].en,
                                     triple.labels[2].en, expected.en)});
  }
  if (triples.facets_left_out > 0) {
    sentences.push_back({"Dimensies met zeer veel waarden zijn hierbij overgeslagen.",
                         "Dimensions with very many values were left out of this."});
  }
  return sentences;
}

}  // namespace regioscan::coverage

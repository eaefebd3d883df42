#include "report/resilience_sections.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "report/html.hpp"
#include "resilience/names.hpp"
#include "resilience/outcome_findings.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using resilience::Harm;
using resilience::Outcome;
using Rows = std::vector<std::vector<std::string>>;

/// So many rows of a ranking stand on the page; the file has all.
constexpr std::size_t kOnPage = 500;
/// So many initiatives are named in one cell.
constexpr std::size_t kMostNamed = 3;

std::string number(std::uint64_t count, Language language) {
  return base::whole(static_cast<std::int64_t>(count), language);
}

/// One number of a harm: its heading, its meaning and where it stands.
struct HarmColumn {
  Words heading, meaning;
  std::uint64_t (*of)(const Harm&);
};

const HarmColumn kPairs{{"Paren los", "Pairs apart"},
                        {"paren van andere actoren die nu met elkaar verbonden zijn, ook via anderen, en dan niet meer",
                         "pairs of other actors that are connected now, through others too, and then no longer"},
                        [](const Harm& harm) { return harm.separated_pairs; }};
const HarmColumn kCutOff{{"Actoren los", "Actors loose"},
                         {"actoren die dan buiten het grootste stuk van hun deel van het netwerk staan",
                          "actors that then stand outside the largest piece of their part of the network"},
                         [](const Harm& harm) { return std::uint64_t{harm.cut_off}; }};
const HarmColumn kWhite{{"Zonder aanbod", "Without offer"},
                        {"combinaties van wat er wordt gedaan en waar, waarin dan niets meer gebeurt",
                         "combinations of what is done and where, in which then nothing happens any more"},
                        [](const Harm& harm) { return std::uint64_t{harm.white_cells}; }};
const HarmColumn kIdle{{"Zonder initiatief", "Without initiative"},
                       {"actoren die dan nergens meer aan meedoen", "actors that then take part in nothing any more"},
                       [](const Harm& harm) { return std::uint64_t{harm.left_with_nothing}; }};
const HarmColumn kEmpty{{"Zonder actor", "Without actor"},
                        {"initiatieven die hun laatste actor verliezen en als beëindigd tellen",
                         "initiatives that lose their last actor and count as ended"},
                        [](const Harm& harm) { return std::uint64_t{harm.without_actor}; }};
const HarmColumn kRows{{"Deelnames", "Participations"},
                       {"deelnames die vervallen", "participations that fall away"},
                       [](const Harm& harm) { return std::uint64_t{harm.participations}; }};

/// A table whose first rows are in sight and the others, up to `kOnPage`, behind one click; below it where all are.
std::string folded_table(const Words& caption, std::vector<TableColumn> columns, const Rows& rows, std::size_t total,
                         const ResiliencePage& parts, const char* file, Language language) {
  const auto cut = static_cast<std::ptrdiff_t>(std::min(parts.most, rows.size()));
  std::string html = table(caption.in(language), columns, Rows(rows.begin(), rows.begin() + cut));
  const Rows rest(rows.begin() + cut, rows.end());
  if (!rest.empty()) {
    for (TableColumn& column : columns) column.explanation.clear();
    const Words count = base::whole(static_cast<std::int64_t>(rest.size()));
    html += details(Words{"Toon er nog " + count.nl, "Show another " + count.en}.in(language),
                    table(Words{caption.nl + ", vervolg", caption.en + ", continued"}.in(language), columns, rest));
  }
  if (total <= static_cast<std::size_t>(cut)) return html;
  const Words all = base::whole(static_cast<std::int64_t>(total));
  const std::string link = fmt::format("<a href=\"{0}\">{0}</a>", file);
  return html + fmt::format("<p>{}</p>\n", Words{fmt::format("In totaal {}; alle staan in {}.", all.nl, link),
                                                 fmt::format("{} in all; every one is in {}.", all.en, link)}
                                               .in(language));
}

std::vector<TableColumn> columns_of(const Words& first, const std::vector<HarmColumn>& harms, Language language) {
  std::vector<TableColumn> columns{{first.in(language), CellKind::text, {}}};
  for (const HarmColumn& harm : harms) {
    columns.push_back({harm.heading.in(language), CellKind::number, harm.meaning.in(language)});
  }
  return columns;
}

template <class IdType, class Record>
Rows ranking_rows(const base::Column<IdType, Record>& records, const std::vector<resilience::Ranked<IdType>>& ranking,
                  const std::vector<HarmColumn>& harms, Language language) {
  Rows rows;
  for (std::size_t at = 0; at < std::min(ranking.size(), kOnPage); ++at) {
    std::vector<std::string> row{records[ranking[at].id].name};
    for (const HarmColumn& harm : harms) row.push_back(number(harm.of(ranking[at].harm), language));
    rows.push_back(std::move(row));
  }
  return rows;
}

template <class Id>
std::string long_list(const Outcome& outcome, const std::vector<Id>& ids, const Words& what, std::size_t most,
                      Language language) {
  if (ids.size() <= most) return {};  // all named in the sentence
  const Words all = resilience::names(outcome.situation.inventory, ids, kOnPage);
  return details(fmt::format("{} ({})", what.in(language), number(ids.size(), language)), paragraph(all.in(language)));
}

}  // namespace

std::string found_section(const ResiliencePage& parts, Language language) {
  const Outcome& outcome = parts.result.outcome;
  const resilience::Loss& loss = outcome.loss;
  std::string html = list(parts.result.findings, language);
  const auto add = [&](const auto& ids, const Words& what) {
    html += long_list(outcome, ids, what, parts.result.most_named, language);
  };
  add(outcome.departure.initiatives, {"Alle initiatieven die eindigen", "All initiatives that end"});
  add(loss.cut_off, {"Alle actoren die los raken van de rest", "All actors that come loose from the rest"});
  add(loss.left_with_nothing,
      {"Alle actoren die nergens meer aan meedoen", "All actors that take part in nothing any more"});
  add(loss.without_actor, {"Alle initiatieven zonder actor", "All initiatives without actor"});
  add(loss.without_initiator,
      {"Alle initiatieven zonder bekende initiatiefnemer", "All initiatives without known initiator"});
  add(loss.without_funder, {"Alle initiatieven zonder bekende financier", "All initiatives without known funder"});
  return section("found", Words{"Wat er valt", "What falls"}.in(language), html);
}

std::string actor_ranking_section(const ResiliencePage& parts, Language language) {
  const Outcome& outcome = parts.result.outcome;
  std::vector<HarmColumn> harms{kPairs, kCutOff};
  if (outcome.situation.table) harms.push_back(kWhite);
  harms.insert(harms.end(), {kEmpty, kRows});
  std::string html = paragraph(resilience::actors_ranked(outcome).in(language));
  if (!outcome.actors.empty()) {
    html += folded_table({"Actoren, de ergste eerst", "Actors, the worst first"},
                         columns_of({"Zonder", "Without"}, harms, language),
                         ranking_rows(outcome.situation.inventory.actors, outcome.actors, harms, language),
                         outcome.actors.size(), parts, "actors.csv", language);
  }
  return section("actors", Words{"Wie niet gemist kan worden", "Who cannot be missed"}.in(language), html);
}

std::string initiative_ranking_section(const ResiliencePage& parts, Language language) {
  const Outcome& outcome = parts.result.outcome;
  if (!outcome.initiatives) return {};
  const auto& initiatives = outcome.situation.inventory.initiatives;
  const auto& ranking = outcome.initiatives->worst_first;
  std::vector<HarmColumn> harms{kPairs, kCutOff};
  if (outcome.situation.table) harms.push_back(kWhite);
  harms.insert(harms.end(), {kIdle, kRows});
  std::string html = paragraph(resilience::initiatives_ranked(outcome).in(language));
  if (!ranking.empty()) {
    Rows rows = ranking_rows(initiatives, ranking, harms, language);
    for (std::size_t at = 0; at < rows.size(); ++at) {
      rows[at].push_back(exports::written_date(resilience::last_day(initiatives[ranking[at].id])));
    }
    std::vector<TableColumn> columns = columns_of({"Zonder", "Without"}, harms, language);
    columns.push_back({Words{"Tot", "Until"}.in(language), CellKind::number,
                       Words{"de laatste dag, of de laatste waarop er financiering is als die eerder valt",
                             "the last day, or the last with funding where that comes first"}
                           .in(language)});
    html += folded_table({"Initiatieven, de ergste eerst", "Initiatives, the worst first"}, std::move(columns), rows,
                         ranking.size(), parts, "initiatives.csv", language);
  }
  return section("initiatives", Words{"Welk einde het meeste kost", "Which end costs most"}.in(language), html);
}

std::string white_section(const ResiliencePage& parts, Language language) {
  const Outcome& outcome = parts.result.outcome;
  if (outcome.is_open) return {};
  const auto finished = [&](const std::string& html) {
    return section("white", Words{"Wat wit wordt", "What goes white"}.in(language), html);
  };
  if (!outcome.situation.table) {
    return finished(
        paragraph(Words{"De inventarisatie zegt niet wat er wordt gedaan of waar; daarover is niets te zeggen.",
                        "The inventory does not say what is done or where; nothing can be said of that."}
                      .in(language)));
  }
  const coverage::CrossTable& table_now = *outcome.situation.table;
  const auto& cells = outcome.loss.white_cells;
  if (cells.empty()) {
    return finished(paragraph(
        Words{"Geen enkele combinatie raakt haar aanbod kwijt.", "No combination loses its offer."}.in(language)));
  }
  const auto holders = resilience::holders_of_white_cells(outcome);
  Rows rows;
  for (std::size_t at = 0; at < std::min(cells.size(), kOnPage); ++at) {
    rows.push_back({resilience::name_of(outcome.situation, cells[at]).in(language),
                    number(static_cast<std::uint64_t>(table_now.at(cells[at].row, cells[at].column)), language),
                    resilience::names(outcome.situation.inventory, holders[at], kMostNamed).in(language)});
  }
  const std::vector<TableColumn> columns{
      {Words{"Combinatie", "Combination"}.in(language), CellKind::text, {}},
      {Words{"Nu", "Now"}.in(language), CellKind::number,
       Words{"wat er nu in staat en dan verdwijnt", "what it holds now and then loses"}.in(language)},
      {Words{"Van", "Of"}.in(language), CellKind::text, {}}};
  return finished(folded_table({"Combinaties die hun aanbod verliezen", "Combinations that lose their offer"}, columns,
                               rows, cells.size(), parts, "white_cells.csv", language));
}

}  // namespace regioscan::report

#pragma once

// Longer than 200 lines because it is the one list of everything that can be wrong with an inventory; data/README.md
// shows it, and a test compares the two.

#include <string_view>

#include "base/problem.hpp"

namespace regioscan::inventory {

/// A text with places: {value} is the cell or name that is wrong, {other} what it clashes with or what is expected.
struct Phrase {
  std::string_view nl;
  std::string_view en;
};

/// A kind of problem: its lasting code, how bad it is, and what the reader is told.
struct ProblemKind {
  std::string_view code;
  base::Severity severity;
  Phrase what;
  Phrase mend;
};

inline constexpr ProblemKind kProblemKinds[] = {
    // The files as such
    {"bad-toml", base::Severity::error, {"dit bestand is geen geldige TOML", "this file is not valid TOML"},
     {"verbeter de genoemde regel", "correct the line named"}},
    {"missing-table", base::Severity::error, {"tabel '{value}' ontbreekt", "table '{value}' is missing"},
     {"voeg het bestand toe; 'regioscan init' maakt een leeg voorbeeld",
      "add the file; 'regioscan init' makes an empty example"}},
    {"is-workbook", base::Severity::error,
     {"dit is geen CSV maar een werkmap van een rekenblad", "this is no CSV but a workbook of a spreadsheet"},
     {"open het bestand in het rekenblad en bewaar het blad als CSV UTF-8",
      "open the file in the spreadsheet and save the sheet as CSV UTF-8"}},
    {"is-utf-16", base::Severity::error, {"dit bestand is UTF-16 en geen UTF-8", "this file is UTF-16 and not UTF-8"},
     {"bewaar het opnieuw als CSV UTF-8, en niet als 'Unicode-tekst'",
      "save it again as CSV UTF-8, and not as 'Unicode text'"}},
    {"no-header", base::Severity::error, {"het bestand heeft geen kopregel", "the file has no header"},
     {"zet de namen van de kolommen op de eerste regel", "put the names of the columns on the first line"}},
    {"missing-column", base::Severity::error, {"kolom '{value}' ontbreekt", "column '{value}' is missing"},
     {"voeg de kolom toe, of verbeter haar naam in de kopregel", "add the column, or correct its name in the header"}},
    {"double-column", base::Severity::error, {"kolom '{value}' staat er twee keer", "column '{value}' occurs twice"},
     {"verwijder of hernoem een van beide", "remove or rename one of the two"}},
    {"ragged-row", base::Severity::error,
     {"deze rij heeft {value} cellen, de kopregel {other}", "this row has {value} cells, the header {other}"},
     {"kijk of er een scheidingsteken te veel of te weinig staat, of een aanhalingsteken ontbreekt",
      "look for a separator too many or too few, or a missing quotation mark"}},
    {"open-quote", base::Severity::error,
     {"een aanhalingsteken dat hier opent, sluit nergens", "a quotation mark that opens here is never closed"},
     {"sluit de cel met een aanhalingsteken; de rest van het bestand is niet gelezen",
      "close the cell with a quotation mark; the rest of the file was not read"}},
    {"undecodable", base::Severity::error,
     {"deze cel bevat bytes die geen tekst zijn: '{value}'", "this cell holds bytes that are no text: '{value}'"},
     {"bewaar het bestand opnieuw als CSV UTF-8", "save the file again as CSV UTF-8"}},
    {"wrong-setting", base::Severity::error,
     {"instelling '{value}' kan deze waarde niet hebben", "setting '{value}' cannot have this value"},
     {"verwacht wordt: {other}", "expected: {other}"}},

    // Cells that stop the run
    {"empty-id", base::Severity::error, {"deze cel is leeg, maar wijst iets aan", "this cell is empty, but names a record"},
     {"vul een id in, of verwijder de rij", "fill in an id, or remove the row"}},
    {"empty-name", base::Severity::error, {"de naam is leeg", "the name is empty"},
     {"vul een naam in", "fill in a name"}},
    {"double-id", base::Severity::error, {"id '{value}' staat ook in rij {other}", "id '{value}' is also in row {other}"},
     {"geef elke rij een eigen id, of voeg de rijen samen", "give every row its own id, or merge the rows"}},
    {"unknown-id", base::Severity::error,
     {"'{value}' bestaat niet in {other}", "'{value}' does not exist in {other}"},
     {"verbeter de id, of voeg de ontbrekende rij toe", "correct the id, or add the missing row"}},
    {"not-a-number", base::Severity::error, {"'{value}' is geen getal", "'{value}' is not a number"},
     {"schrijf alleen cijfers, met een punt voor decimalen en zonder punten voor duizendtallen",
      "write digits only, with a point for decimals and nothing between thousands"}},
    {"out-of-range", base::Severity::error, {"{value} ligt buiten {other}", "{value} is outside {other}"},
     {"verbeter het getal", "correct the number"}},
    {"not-a-date", base::Severity::error, {"'{value}' is geen datum", "'{value}' is not a date"},
     {"schrijf 2023-06-30, 30-06-2023, 2023-06 of 2023", "write 2023-06-30, 30-06-2023, 2023-06 or 2023"}},
    {"end-before-start", base::Severity::error,
     {"{value} ligt voor het begin, {other}", "{value} lies before the start, {other}"},
     {"verbeter een van beide data", "correct one of the two dates"}},
    {"not-yes-or-no", base::Severity::error, {"'{value}' is geen ja of nee", "'{value}' is not yes or no"},
     {"schrijf ja of nee; leeg is onbekend", "write yes or no; empty means unknown"}},
    {"too-many-values", base::Severity::error,
     {"'{value}' geeft meer dan één waarde, en {other} heeft er één", "'{value}' gives several values, and {other} has one"},
     {"kies er één, of zet many = true bij deze dimensie in taxonomy.toml",
      "choose one, or set many = true for this dimension in taxonomy.toml"}},

    // Regions and taxonomy
    {"region-circle", base::Severity::error,
     {"gebied '{value}' ligt via zijn ouders in zichzelf", "region '{value}' lies inside itself through its parents"},
     {"verbeter een van de ouders", "correct one of the parents"}},
    {"double-key", base::Severity::error, {"sleutel '{value}' komt twee keer voor", "key '{value}' occurs twice"},
     {"geef elke waarde een eigen sleutel", "give every value its own key"}},
    {"missing-label", base::Severity::error,
     {"'{value}' heeft geen naam in twee talen of geen sleutel", "'{value}' lacks a name in two languages or a key"},
     {"geef key, nl en en", "give key, nl and en"}},
    {"ambiguous-word", base::Severity::error,
     {"het woord '{value}' hoort bij twee waarden: {other}", "the word '{value}' belongs to two values: {other}"},
     {"laat het bij een van beide weg", "leave it out at one of the two"}},

    // Mapping files
    {"unknown-key", base::Severity::error, {"'{value}' is hier onbekend", "'{value}' is not known here"},
     {"verbeter of verwijder deze regel; data/mappings/README.md noemt wat er kan staan",
      "correct or remove this line; data/mappings/README.md says what can stand here"}},
    {"missing-key", base::Severity::error, {"'{value}' ontbreekt", "'{value}' is missing"},
     {"voeg het toe; zie de voorbeelden in data/mappings", "add it; see the examples in data/mappings"}},
    {"unknown-foreign-table", base::Severity::error,
     {"tabel '{value}' staat niet onder [tables]", "table '{value}' is not listed under [tables]"},
     {"verbeter de naam, of voeg de tabel daar toe", "correct the name, or add the table there"}},
    {"missing-foreign-column", base::Severity::error,
     {"{other} heeft geen kolom '{value}'", "{other} has no column '{value}'"},
     {"schrijf de naam zoals hij in de kopregel van de tabel staat", "write the name as it is in the header of the table"}},
    {"unlisted-type", base::Severity::error,
     {"soort actor '{value}' staat niet in de taxonomie", "actor type '{value}' is not in the taxonomy"},
     {"verbeter het woord, of voeg een [[actor_type]] toe", "correct the word, or add an [[actor_type]]"}},

    // Noticed; the run goes on
    {"no-partner", base::Severity::warning,
     {"'{value}' komt niet voor in {other}; wat daaruit komt, is onbekend",
      "'{value}' does not occur in {other}; what comes from there is unknown"},
     {"voeg de rij daar toe, of verbeter de sleutel", "add the row there, or correct the key"}},
    {"two-partners", base::Severity::warning,
     {"sleutel '{value}' komt vaker voor in deze tabel; de alfabetisch eerste rij telt",
      "key '{value}' occurs more than once in this table; the alphabetically first row counts"},
     {"verwijder de andere rijen, of koppel op een andere kolom", "remove the other rows, or join on another column"}},
    {"nothing-kept", base::Severity::warning,
     {"van tabel '{value}' houdt dit filter geen enkele rij over", "this filter leaves no row of table '{value}'"},
     {"vergelijk de waarden in de koppeling met die in de tabel", "compare the values in the mapping with those in the table"}},
    {"mixed-values", base::Severity::warning,
     {"rijen met dezelfde id verschillen: naast '{value}' staat er ook '{other}', en dat telt",
      "rows with the same id differ: beside '{value}' there is '{other}', which counts"},
     {"verbeter een van beide, of geef ze elk een eigen id", "correct one of the two, or give each its own id"}},
    {"unknown-setting", base::Severity::warning, {"instelling '{value}' is onbekend", "setting '{value}' is unknown"},
     {"verbeter de naam, of verwijder de regel; er wordt niets mee gedaan",
      "correct the name, or remove the line; nothing is done with it"}},
    {"missing-setting", base::Severity::warning, {"instelling '{value}' ontbreekt", "setting '{value}' is missing"},
     {"vul haar in: zij staat in de titel van elke figuur", "fill it in: it is in the title of every figure"}},
    {"unknown-table", base::Severity::warning,
     {"'{value}' is geen tabel van een inventarisatie en wordt niet gelezen",
      "'{value}' is no table of an inventory and is not read"},
     {"verbeter de naam van het bestand, of haal het uit de map", "correct the file's name, or take it out of the folder"}},
    {"unknown-column", base::Severity::warning,
     {"kolom '{value}' is onbekend en wordt niet gelezen", "column '{value}' is unknown and is not read"},
     {"verbeter haar naam, of voeg haar als dimensie toe aan taxonomy.toml",
      "correct its name, or add it as a dimension to taxonomy.toml"}},
    {"guessed-separator", base::Severity::warning,
     {"het scheidingsteken is geraden: {other}", "the separator was guessed: {other}"},
     {"niets, als de kolommen kloppen; zet anders sep=; op de eerste regel",
      "nothing, if the columns are right; else put sep=; on the first line"}},
    {"guessed-encoding", base::Severity::warning,
     {"het bestand is geen UTF-8 en is gelezen als windows-1252", "the file is not UTF-8 and was read as windows-1252"},
     {"kijk of letters met accenten kloppen; bewaar het liever als CSV UTF-8",
      "see whether letters with accents are right; better save it as CSV UTF-8"}},
    {"trimmed-space", base::Severity::warning,
     {"er stond witruimte om cellen; die is weggehaald", "there was white space around cells; it was taken off"},
     {"niets, tenzij de witruimte iets betekende", "nothing, unless the white space meant something"}},
    {"stray-quote", base::Severity::warning,
     {"er staat tekst achter het sluitende aanhalingsteken van een cel; die hoort er nu bij",
      "text follows the closing quotation mark of a cell; it was taken as part of it"},
     {"schrijf een aanhalingsteken binnen een cel dubbel", "double a quotation mark inside a cell"}},
    {"forbidden-characters", base::Severity::warning,
     {"er staan onzichtbare stuurtekens in cellen; in uitvoer worden zij �",
      "cells hold invisible control characters; in output they become �"},
     {"verwijder ze in de bron", "remove them in the source"}},
    {"unknown-region", base::Severity::warning,
     {"gebied '{value}' is onbekend en telt als onbekend", "region '{value}' is not in the tree and counts as unknown"},
     {"verbeter de naam, of voeg haar toe aan regions.csv als gebied of alias",
      "correct the name, or add it to regions.csv as a region or alias"}},
    {"ambiguous-region", base::Severity::warning,
     {"'{value}' kan meer dan één gebied zijn en telt als onbekend: {other}",
      "'{value}' can be several regions and counts as unknown: {other}"},
     {"schrijf de id van het gebied", "write the id of the region"}},
    {"unknown-value", base::Severity::warning,
     {"waarde '{value}' hoort niet bij {other} en telt als onbekend",
      "value '{value}' does not belong to {other} and counts as unknown"},
     {"verbeter de waarde, of voeg haar toe aan taxonomy.toml als waarde of synoniem",
      "correct the value, or add it to taxonomy.toml as a value or synonym"}},
    {"unknown-type", base::Severity::warning,
     {"soort actor '{value}' is onbekend en telt als onbekend", "actor type '{value}' is not listed and counts as unknown"},
     {"verbeter het woord, of voeg het toe aan taxonomy.toml als soort of synoniem",
      "correct the word, or add it to taxonomy.toml as a type or synonym"}},
    {"unknown-role", base::Severity::warning,
     {"rol '{value}' is onbekend en telt als onbekend", "role '{value}' is not one of ours and counts as unknown"},
     {"schrijf initiatiefnemer, financier of uitvoerder", "write initiator, funder or executor"}},
    {"unknown-class", base::Severity::warning,
     {"klasse '{value}' is onbekend en telt als onbekend", "class '{value}' is not one of ours and counts as unknown"},
     {"schrijf laag, middel of hoog", "write low, medium or high"}},
    {"half-coordinates", base::Severity::warning,
     {"van de plaats is maar één van lat en lon gegeven; zij telt als onbekend",
      "only one of lat and lon is given; the place counts as unknown"},
     {"vul beide in, of geen van beide", "fill in both, or neither"}},
    {"repeated-participation", base::Severity::warning,
     {"dezelfde actor staat meer dan één keer in dezelfde rol bij een initiatief; dat telt één keer",
      "the same actor occurs more than once in the same role in an initiative; it counts once"},
     {"verwijder de herhaling, of geef een andere rol", "remove the repetition, or give another role"}},
    {"same-name", base::Severity::warning,
     {"de naam '{value}' hoort bij twee ids; de andere staat in rij {other}",
      "the name '{value}' belongs to two ids; the other is in row {other}"},
     {"gebruik één id als het dezelfde is; maak anders de namen verschillend",
      "use one id if they are the same; else make the names differ"}},
    {"actor-without-initiative", base::Severity::warning,
     {"er zijn actoren die aan geen initiatief deelnemen; de eerste is '{value}'",
      "there are actors that take part in no initiative; the first is '{value}'"},
     {"voeg hun deelnames toe, als die bekend zijn", "add their participations, if known"}},
    {"initiative-without-actors", base::Severity::warning,
     {"er zijn initiatieven zonder één deelnemer; het eerste is '{value}'",
      "there are initiatives without a single participant; the first is '{value}'"},
     {"voeg hun deelnames toe, als die bekend zijn", "add their participations, if known"}},
    {"initiative-without-activities", base::Severity::warning,
     {"er zijn initiatieven zonder activiteiten; het eerste is '{value}'",
      "there are initiatives without activities; the first is '{value}'"},
     {"voeg hun activiteiten toe: zonder tellen zij in geen tabel mee",
      "add their activities: without them they count in no table"}},
};

/// The kind with this code. A code that is not in the list does not compile.
[[nodiscard]] consteval const ProblemKind& kind(std::string_view code) {
  for (const ProblemKind& candidate : kProblemKinds) {
    if (candidate.code == code) return candidate;
  }
  throw "no such kind of problem";
}

}  // namespace regioscan::inventory

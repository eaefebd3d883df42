#pragma once

#include "inventory/problem_kinds.hpp"

namespace regioscan::proposals {

// What can be wrong with a proposal, beside what can be wrong with an inventory. What counts as unknown in an inventory
// is an error here: there is one record, and the assessment would be of another proposal.

inline constexpr inventory::ProblemKind kTooLarge{
    "too-large",
    base::Severity::error,
    {"dit bestand is groter dan 1 MB en kan geen voorstel zijn",
     "this file is larger than 1 MB and can be no proposal"},
    {"noem het TOML-bestand van het voorstel", "name the TOML file of the proposal"}};
inline constexpr inventory::ProblemKind kNoText{
    "no-text",
    base::Severity::error,
    {"dit is geen tekstbestand in UTF-8 maar een werkmap of een ander binair bestand",
     "this is no text file in UTF-8 but a workbook or another binary file"},
    {"schrijf het voorstel als TOML; zie de voorbeelden in data/proposals",
     "write the proposal as TOML; see the examples in data/proposals"}};
inline constexpr inventory::ProblemKind kUnknownKey{
    "unknown-key",
    base::Severity::error,
    {"'{value}' is hier onbekend", "'{value}' is not known here"},
    {"verbeter of verwijder deze regel; 'regioscan list dimensions INVENTORY' noemt de dimensies",
     "correct or remove this line; 'regioscan list dimensions INVENTORY' names the dimensions"}};
inline constexpr inventory::ProblemKind kMissingKey{
    "missing-key",
    base::Severity::error,
    {"'{value}' ontbreekt", "'{value}' is missing"},
    {"voeg het toe; zie de voorbeelden in data/proposals", "add it; see the examples in data/proposals"}};
inline constexpr inventory::ProblemKind kUnknownRegion{
    "unknown-region",
    base::Severity::error,
    {"gebied '{value}' is onbekend", "region '{value}' is not in the tree"},
    {"verbeter de naam", "correct the name"}};
inline constexpr inventory::ProblemKind kAmbiguousRegion{
    "ambiguous-region",
    base::Severity::error,
    {"'{value}' kan meer dan één gebied zijn: {other}", "'{value}' can be several regions: {other}"},
    {"schrijf de id van het gebied", "write the id of the region"}};
inline constexpr inventory::ProblemKind kUnknownValue{
    "unknown-value",
    base::Severity::error,
    {"waarde '{value}' hoort niet bij {other}", "value '{value}' does not belong to {other}"},
    {"verbeter de waarde, of laat haar weg: onbekend", "correct the value, or leave it out: unknown"}};
inline constexpr inventory::ProblemKind kTooManyValues{
    "too-many-values",
    base::Severity::error,
    {"'{value}' geeft meer dan één waarde, en {other} heeft er één",
     "'{value}' gives several values, and {other} has one"},
    {"kies er één, of maak er twee activiteiten van", "choose one, or make two activities of it"}};
inline constexpr inventory::ProblemKind kUnknownRole{
    "unknown-role",
    base::Severity::error,
    {"rol '{value}' is onbekend", "role '{value}' is not one of ours"},
    {"schrijf initiatiefnemer, financier of uitvoerder", "write initiator, funder or executor"}};
inline constexpr inventory::ProblemKind kAmbiguousActor{
    "ambiguous-actor",
    base::Severity::error,
    {"de naam '{value}' past op meer dan één actor: {other}", "the name '{value}' fits more than one actor: {other}"},
    {"schrijf de id van de actor", "write the id of the actor"}};
inline constexpr inventory::ProblemKind kNoActivity{
    "no-activity",
    base::Severity::error,
    {"het voorstel heeft geen [[activity]], dus er is niets te vergelijken",
     "the proposal has no [[activity]], so there is nothing to compare"},
    {"beschrijf ten minste één activiteit; zie de voorbeelden in data/proposals",
     "describe at least one activity; see the examples in data/proposals"}};

inline constexpr inventory::ProblemKind kNoPartner{
    "no-partner",
    base::Severity::warning,
    {"het voorstel heeft geen [[partner]]; wat het met het netwerk doet, blijft onbekend",
     "the proposal has no [[partner]]; what it does to the network stays unknown"},
    {"noem wie meedoen, als dat bekend is", "name who take part, if known"}};
inline constexpr inventory::ProblemKind kNewActor{
    "new-actor",
    base::Severity::warning,
    {"'{value}' staat niet in de inventarisatie en telt als nieuwe actor",
     "'{value}' is not in the inventory and counts as a new actor"},
    {"niets, als dat klopt; schrijf anders de id of de naam van de actor",
     "nothing, if that is right; else write the id or the name of the actor"}};
inline constexpr inventory::ProblemKind kKnownActor{
    "known-actor",
    base::Severity::warning,
    {"'{value}' staat al in de inventarisatie; soort en regio van daar tellen",
     "'{value}' is in the inventory already; type and region from there count"},
    {"laat type en region hier weg", "leave type and region out here"}};
inline constexpr inventory::ProblemKind kNoActivitiesHere{
    "no-activities-here",
    base::Severity::warning,
    {"deze inventarisatie kent geen activiteiten; van die van het voorstel tellen alleen de namen en gebieden",
     "this inventory has no activities; of those of the proposal only names and regions count"},
    {"niets", "nothing"}};
inline constexpr inventory::ProblemKind kControlCharacters{
    "forbidden-characters",
    base::Severity::warning,
    {"hier staan onzichtbare stuurtekens; in uitvoer worden zij �",
     "invisible control characters stand here; in output they become �"},
    {"verwijder ze", "remove them"}};

}  // namespace regioscan::proposals

#include "report/assessment_sections.hpp"

#include <fmt/format.h>

#include "proposals/findings.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using proposals::Assessment;

/// More names than this in one cell of a table are counted.
constexpr std::size_t kMostNamed = 3;

std::string decimal_or_dash(const std::optional<double>& number, Language language) {
  return number ? base::decimal(*number, 2, language) : std::string("–");
}

const std::string& name_of(const Assessment& assessment, inventory::InitiativeId initiative) {
  return assessment.inventory.initiatives[initiative].name;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  return parts.empty() ? std::string("–") : fmt::format("{}", fmt::join(parts, separator));
}

std::string type_name(const Assessment& assessment, const inventory::Actor& actor, Language language) {
  for (const inventory::ActorType& type : assessment.inventory.taxonomy.actor_types) {
    if (type.key == actor.type) return type.label.in(language);
  }
  return "–";
}

/// In which near initiatives an actor takes part, at most three by name.
std::string involvements_text(const Assessment& assessment, const proposals::Invitation& invitation,
                              Language language) {
  std::vector<std::string> parts;
  for (const proposals::Involvement& each : invitation.involvements) {
    if (parts.size() == kMostNamed) break;
    parts.push_back(fmt::format("{} ({})", name_of(assessment, each.initiative),
                                proposals::roles_in_words(each.roles).in(language)));
  }
  const std::size_t rest = invitation.involvements.size() - parts.size();
  if (rest > 0) parts.push_back(language == Language::nl ? fmt::format("nog {}", rest) : fmt::format("{} more", rest));
  return joined(parts, "; ");
}

}  // namespace

std::string near_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const proposals::NearInitiative& near : assessment.near) {
    const overlaps::Likeness& likeness = near.likeness;
    rows.push_back({name_of(assessment, near.initiative),
                    near.kind == overlaps::Kind::none ? std::string("–") : overlaps::label(near.kind).in(language),
                    base::decimal(proposals::shown_likeness(near), 2, language),
                    decimal_or_dash(likeness.activity, language), decimal_or_dash(likeness.target, language),
                    decimal_or_dash(likeness.theme, language), decimal_or_dash(likeness.area, language),
                    near.reason.in(language)});
  }
  const auto number = [&](const char* nl, const char* en, const char* why_nl, const char* why_en) {
    return TableColumn{is_dutch ? nl : en, CellKind::number, is_dutch ? why_nl : why_en};
  };
  std::string html = paragraph(proposals::near_findings(assessment, 0).front().in(language));
  if (!rows.empty()) {
    html += table(is_dutch ? "De initiatieven die er het dichtst bij komen: eerst mogelijk dubbel, dan overlap, dan de "
                             "rest, elk naar gelijkenis"
                           : "The initiatives that come nearest: possible duplicates first, then overlap, then the "
                             "rest, each by likeness",
                  {{is_dutch ? "Initiatief" : "Initiative", CellKind::text, {}},
                   {is_dutch ? "Verband" : "Relation", CellKind::text, {}},
                   number("Gelijkenis", "Likeness", "als geheel, van 0 (niets gemeen) tot 1 (hetzelfde)",
                          "as a whole, from 0 (nothing in common) to 1 (the same)"),
                   number("Wat", "What", "hetzelfde van wat er gebeurt", "the same of what is done"),
                   number("Wie", "Whom", "hetzelfde van voor wie", "the same of for whom"),
                   number("Waarover", "Theme", "hetzelfde van waarover", "the same of about what"),
                   number("Gebied", "Area", "deel van het kleinste van beide gebieden dat zij delen; – is onbekend",
                          "part of the smaller of both areas that they share; – is unknown"),
                   {is_dutch ? "Waarom" : "Why", CellKind::text, {}}},
                  rows);
  }
  return section("near", is_dutch ? "Wat is er al?" : "What is there already?", html);
}

std::string invite_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const proposals::Invitation& invitation : assessment.invitations) {
    const inventory::Actor& actor = assessment.inventory.actors[invitation.actor];
    rows.push_back({actor.name, type_name(assessment, actor, language), std::to_string(invitation.involvements.size()),
                    base::decimal(invitation.strength, 1, language),
                    involvements_text(assessment, invitation, language)});
  }
  std::string html = paragraph(proposals::invitation_findings(assessment, 0).front().in(language));
  if (!rows.empty()) {
    html +=
        table(is_dutch ? "Actief op dit terrein en nog geen partner" : "Active in this field and no partner yet",
              {{"Actor", CellKind::text, {}},
               {is_dutch ? "Soort" : "Type", CellKind::text, {}},
               {is_dutch ? "Nabije initiatieven" : "Near initiatives", CellKind::number,
                is_dutch ? "waarin de actor meedoet: die in de tabel hierboven, en die in dezelfde cel hieronder"
                         : "in which the actor takes part: those in the table above, and those in the same cell below"},
               {is_dutch ? "Gewogen" : "Weighted", CellKind::number,
                is_dutch ? "hetzelfde, elk geteld naar zijn gelijkenis met het voorstel; bepaalt de volgorde"
                         : "the same, each counted by its likeness to the proposal; sets the order"},
               {is_dutch ? "Waarin, met welke rol" : "In which, with what role", CellKind::text, {}}},
              rows);
  }
  return section("invite", is_dutch ? "Wie is nog niet uitgenodigd?" : "Who is not invited yet?", html);
}

std::string cells_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string html = list(proposals::cell_findings(assessment), language);
  std::vector<std::vector<std::string>> rows;
  for (const proposals::TouchedCell& cell : assessment.cells.cells) {
    std::vector<std::string> names;
    for (const inventory::InitiativeId id : cell.initiatives) {
      if (names.size() < kMostNamed) names.push_back(name_of(assessment, id));
    }
    if (cell.initiatives.size() > names.size()) {
      const std::size_t rest = cell.initiatives.size() - names.size();
      names.push_back(is_dutch ? fmt::format("nog {}", rest) : fmt::format("{} more", rest));
    }
    rows.push_back(
        {proposals::name_of(cell).in(language), std::to_string(cell.proposed), std::to_string(cell.activities),
         cell.verdict ? base::decimal(cell.expected, 1, language) : std::string("–"),
         cell.verdict ? coverage::label(*cell.verdict).in(language) : std::string("–"), joined(names, "; ")});
  }
  if (!rows.empty()) {
    html += table(is_dutch ? "De cellen waarin het komt" : "The cells that it comes in",
                  {{is_dutch ? "Cel" : "Cell", CellKind::text, {}},
                   {is_dutch ? "Voorstel" : "Proposal", CellKind::number,
                    is_dutch ? "activiteiten van het voorstel" : "activities of the proposal"},
                   {is_dutch ? "Nu" : "Now", CellKind::number,
                    is_dutch ? "activiteiten die er al zijn" : "activities that are there already"},
                   {is_dutch ? "Te verwachten" : "Expected", CellKind::number,
                    is_dutch ? "als wat er gebeurt en waar los van elkaar staan"
                             : "if what is done and where have nothing to do with each other"},
                   {is_dutch ? "Oordeel over de cel nu" : "Verdict of the cell now", CellKind::text, {}},
                   {is_dutch ? "Initiatieven daar" : "Initiatives there", CellKind::text, {}}},
                  rows);
  }
  return section(
      "cells",
      is_dutch ? "Wat vult het, en waar wordt het voller?" : "What does it fill, and where does it get fuller?", html);
}

std::string network_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  std::string html = list(proposals::network_findings(assessment), language);
  std::vector<std::vector<std::string>> rows;
  for (const proposals::BridgedCluster& cluster : assessment.network.clusters) {
    std::vector<std::string> names;
    for (const inventory::ActorId actor : cluster.partners) names.push_back(assessment.inventory.actors[actor].name);
    rows.push_back({fmt::format("{}. {}", cluster.cluster.value + 1, cluster.name.in(language)),
                    std::to_string(cluster.size), joined(names, "; ")});
  }
  if (!rows.empty()) {
    html += table(is_dutch ? "De clusters waaruit de partners komen" : "The clusters that the partners come from",
                  {{"Cluster", CellKind::text, {}},
                   {is_dutch ? "Actoren" : "Actors", CellKind::number, {}},
                   {is_dutch ? "Partners van het voorstel" : "Partners of the proposal", CellKind::text, {}}},
                  rows);
  }
  return section("network", is_dutch ? "Wat doet het met het netwerk?" : "What does it do to the network?", html);
}

}  // namespace regioscan::report

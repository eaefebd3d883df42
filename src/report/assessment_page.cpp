// Over 200 lines because each heading stands in two languages; one part of the page a function.
#include "report/assessment_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "proposals/findings.hpp"
#include "report/document.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using proposals::Assessment;

constexpr std::size_t kMostSentences = 3;
const Words kNothing{"–", "–"};

std::string decimal_or_dash(const std::optional<double>& number, Language language) {
  return number ? base::decimal(*number, 2, language) : std::string("–");
}

const std::string& name_of(const Assessment& assessment, inventory::InitiativeId initiative) {
  return assessment.inventory.initiatives[initiative].name;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  return parts.empty() ? std::string("–") : fmt::format("{}", fmt::join(parts, separator));
}

std::string region_names(const Assessment& assessment, const std::vector<inventory::RegionId>& regions,
                         Language language) {
  std::vector<std::string> names;
  for (const inventory::RegionId region : regions)
    names.push_back(assessment.inventory.regions[region].name.in(language));
  return joined(names, ", ");
}

std::string navigation(Language language) {
  const bool is_dutch = language == Language::nl;
  const auto item = [&](const char* id, const Words& words) {
    return fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id, xml(words.in(language)));
  };
  return fmt::format("<nav aria-label=\"{}\"><ul>\n", is_dutch ? "Onderdelen" : "Sections") +
         item("proposal", {"Het voorstel", "The proposal"}) + item("near", {"Wat is er al", "What is there already"}) +
         item("invite", {"Wie uitnodigen", "Whom to invite"}) + item("cells", {"Witte vlekken", "White spots"}) +
         item("network", {"Netwerk", "Network"}) + item("caveats", {"Wat dit niet zegt", "What this does not say"}) +
         item("made", {"Hoe dit is gemaakt", "How this was made"}) +
         fmt::format("<li><a href=\"{0}\" lang=\"{1}\" hreflang=\"{1}\">{2}</a></li>\n",
                     is_dutch ? "index.en.html" : "index.nl.html", is_dutch ? "en" : "nl",
                     is_dutch ? "English" : "Nederlands") +
         "</ul></nav>\n";
}

/// The first screen: which proposal, the judgement and why, and the banner of a reconstruction.
std::string opening(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  const inventory::About& about = assessment.inventory.about;
  std::string html = fmt::format(
      "<body>\n<a class=\"skip\" href=\"#content\">{}</a>\n<header>\n<p class=\"kicker\">{}</p>\n<h1>{}</h1>\n",
      is_dutch ? "Naar de inhoud" : "To the content",
      xml((is_dutch ? "Voorstel: " : "Proposal: ") + assessment.proposal.name),
      xml(proposals::headline(assessment).in(language)));
  if (const auto banner = analysis::banner(assessment.inventory)) {
    html += fmt::format("<p class=\"banner\" role=\"note\">{}</p>\n", xml(banner->in(language)));
  }
  const Words count = base::counted(assessment.inventory.initiatives.size(), {"initiatief", "initiative"},
                                    {"initiatieven", "initiatives"});
  std::string numbers =
      fmt::format("{} {} · {}", is_dutch ? "Vergeleken met" : "Compared with", count.in(language), about.name);
  if (!about.date.empty()) numbers += fmt::format(" · {} {}", is_dutch ? "stand van" : "as of", about.date);
  html += fmt::format("<p class=\"numbers\">{}</p>\n", xml(numbers));
  html += list(proposals::reasons(assessment), language);
  if (!assessment.problems.empty()) {
    const Words problems = base::counted(assessment.problems.size(), {"punt", "point"}, {"punten", "points"});
    html += fmt::format("<p>{} <a href=\"problems.csv\">problems.csv</a>.</p>\n",
                        xml(Words{fmt::format("Bij het lezen {} {} op; zie",
                                              assessment.problems.size() == 1 ? "viel" : "vielen", problems.nl),
                                  fmt::format("While reading {} stood out; see", problems.en)}
                                .in(language)));
  }
  return html + navigation(language) + "</header>\n<main id=\"content\">\n";
}

/// The values of an activity, dimension by dimension.
std::string values_text(const Assessment& assessment, const proposals::ProposedActivity& activity, Language language) {
  std::vector<std::string> parts;
  const auto& dimensions = assessment.inventory.taxonomy.dimensions;
  for (const auto id : base::ids<inventory::DimensionId>(activity.values.size())) {
    std::vector<std::string> names;
    for (const inventory::ValueId value : activity.values[id.index()]) {
      const auto& known = dimensions[id].values;
      names.push_back(value.index() < known.size()
                          ? known[value].label.in(language)
                          : assessment.proposal.new_values[id.index()][value.index() - known.size()]);
    }
    if (!names.empty())
      parts.push_back(fmt::format("{}: {}", dimensions[id].label.in(language), fmt::join(names, ", ")));
  }
  return joined(parts, "; ");
}

std::string date_text(const std::optional<inventory::Date>& date) {
  if (!date) return "?";
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date->year()), static_cast<unsigned>(date->month()),
                     static_cast<unsigned>(date->day()));
}

std::string proposal_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  const proposals::Proposal& proposal = assessment.proposal;
  std::string html;
  if (!proposal.description.empty()) html += paragraph(proposal.description);
  std::vector<std::string> partners;
  for (const proposals::ProposedPartner& partner : proposal.partners) {
    const std::string fresh = partner.is_new ? (is_dutch ? ", nieuw" : ", new") : "";
    partners.push_back(
        fmt::format("{} ({}{})", partner.actor.name, proposals::roles_in_words({partner.role}).in(language), fresh));
  }
  html += paragraph((is_dutch ? "Partners: " : "Partners: ") + joined(partners, "; "));
  if (proposal.start || proposal.end) {
    html += paragraph(fmt::format("{}: {} – {}", is_dutch ? "Looptijd" : "Period", date_text(proposal.start),
                                  date_text(proposal.end)));
  }
  std::vector<std::vector<std::string>> rows;
  for (const proposals::ProposedActivity& activity : proposal.activities) {
    rows.push_back({activity.name.empty() ? std::string("–") : activity.name,
                    region_names(assessment, activity.scope, language), values_text(assessment, activity, language)});
  }
  if (!rows.empty()) {
    html += table(is_dutch ? "Wat het wil doen" : "What it means to do",
                  {{is_dutch ? "Activiteit" : "Activity", CellKind::text, {}},
                   {is_dutch ? "Werkingsgebied" : "Scope", CellKind::text, {}},
                   {is_dutch ? "Kenmerken" : "Values", CellKind::text, {}}},
                  rows);
  }
  return section("proposal", is_dutch ? "Het voorstel" : "The proposal", html);
}

std::string near_section(const Assessment& assessment, Language language) {
  const bool is_dutch = language == Language::nl;
  std::vector<std::vector<std::string>> rows;
  for (const proposals::NearInitiative& near : assessment.near) {
    const overlaps::Likeness& likeness = near.likeness;
    rows.push_back({name_of(assessment, near.initiative),
                    near.kind == overlaps::Kind::none ? std::string("–") : overlaps::label(near.kind).in(language),
                    base::decimal(likeness.similarity, 2, language), decimal_or_dash(likeness.activity, language),
                    decimal_or_dash(likeness.target, language), decimal_or_dash(likeness.theme, language),
                    decimal_or_dash(likeness.area, language), near.reason.in(language)});
  }
  const auto number = [&](const char* nl, const char* en, const char* why_nl, const char* why_en) {
    return TableColumn{is_dutch ? nl : en, CellKind::number, is_dutch ? why_nl : why_en};
  };
  std::string html = list({proposals::near_findings(assessment, 0).front()}, language);
  if (!rows.empty()) {
    html += table(is_dutch ? "De initiatieven die er het dichtst bij komen" : "The initiatives that come nearest",
                  {{is_dutch ? "Initiatief" : "Initiative", CellKind::text, {}},
                   {is_dutch ? "Wat het ervan is" : "What it is to it", CellKind::text, {}},
                   number("Gelijkenis", "Likeness", "als geheel, van 0 (niets gemeen) tot 1 (hetzelfde)",
                          "as a whole, from 0 (nothing in common) to 1 (the same)"),
                   number("Wat", "What", "hetzelfde van wat er gebeurt", "the same of what is done"),
                   number("Wie", "Whom", "hetzelfde van voor wie", "the same of for whom"),
                   number("Waarover", "Theme", "hetzelfde van waarover", "the same of about what"),
                   number("Gebied", "Area", "deel van het kleinste van beide gebieden dat zij delen; – is onbekend",
                          "part of the smaller of both areas that they share; – is unknown"),
                   {is_dutch ? "Wat zij gemeen hebben" : "What they have in common", CellKind::text, {}}},
                  rows);
  }
  return section("near", is_dutch ? "Wat is er al?" : "What is there already?", html);
}

std::string type_name(const Assessment& assessment, const inventory::Actor& actor, Language language) {
  for (const inventory::ActorType& type : assessment.inventory.taxonomy.actor_types) {
    if (type.key == actor.type) return type.label.in(language);
  }
  return kNothing.in(language);
}

/// In which near initiatives an actor takes part, at most three by name.
std::string involvements_text(const Assessment& assessment, const proposals::Invitation& invitation,
                              Language language) {
  std::vector<std::string> parts;
  for (const proposals::Involvement& each : invitation.involvements) {
    if (parts.size() == kMostSentences) break;
    parts.push_back(fmt::format("{} ({})", name_of(assessment, each.initiative),
                                proposals::roles_in_words(each.roles).in(language)));
  }
  const std::size_t rest = invitation.involvements.size() - parts.size();
  if (rest > 0) parts.push_back(language == Language::nl ? fmt::format("nog {}", rest) : fmt::format("{} more", rest));
  return joined(parts, "; ");
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
  std::string html = list({proposals::invitation_findings(assessment, 0).front()}, language);
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
      if (names.size() < kMostSentences) names.push_back(name_of(assessment, id));
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

/// The weights, in one line for each kind.
std::string weights_html(const Assessment& assessment, Language language) {
  const overlaps::Weights& weights = assessment.settings.weights;
  const overlaps::Limits& limits = weights.limits;
  std::vector<std::string> parts;
  for (const inventory::Dimension& dimension : assessment.inventory.taxonomy.dimensions) {
    const overlaps::DimensionWeight own = weights.of(dimension.key);
    parts.push_back(fmt::format("{} {} ({})", dimension.label.in(language), base::plain(own.weight).in(language),
                                overlaps::label(own.aspect).in(language)));
  }
  const auto add = [&](const Words& name, double weight) {
    parts.push_back(fmt::format("{} {}", name.in(language), base::plain(weight).in(language)));
  };
  add({"bewoording", "wording"}, weights.text);
  add({"gebied", "area"}, weights.area);
  add({"periode", "period"}, weights.period);
  add({"partners", "partners"}, weights.partners);
  const auto limit = [&](double value) { return base::plain(value).in(language); };
  const Words limit_words{
      "Grenzen: mogelijk dubbel vanaf {} (wat), {} (wie) en {} (inhoud); overlap vanaf {}; ten minste {} van het "
      "gewicht moet bekend zijn.",
      "Limits: possible duplication from {} (what), {} (whom) and {} (content); overlap from {}; at least {} of the "
      "weight must be known."};
  return paragraph((language == Language::nl ? "Gewichten: " : "Weights: ") + joined(parts, ", ") + ".") +
         paragraph(fmt::format(fmt::runtime(limit_words.in(language)), limit(limits.duplication_activity),
                               limit(limits.duplication_target), limit(limits.duplication_content),
                               limit(limits.overlap_content), limit(limits.min_coverage)));
}

std::string files_html(Language language) {
  const std::pair<const char*, Words> files[] = {
      {"nearest.csv", {"de nabije initiatieven", "the near initiatives"}},
      {"invite.csv", {"wie uit te nodigen", "whom to invite"}},
      {"cells.csv", {"de cellen", "the cells"}},
      {"assessment.json", {"alles, voor andere programma's", "everything, for other programs"}},
      {"findings.txt", {"de zinnen van deze pagina", "the sentences of this page"}},
      {"problems.csv", {"wat bij het lezen opviel", "what stood out while reading"}},
      {"manifest.json",
       {"versies, instellingen en de hash van elk bestand", "versions, settings and the hash of each file"}}};
  std::string html = "<ul>\n";
  for (const auto& [name, what] : files)
    html += fmt::format("<li><a href=\"{0}\">{0}</a>: {1}</li>\n", name, xml(what.in(language)));
  return html + "</ul>\n";
}

std::string made_section(const Assessment& assessment, const std::string& settings, Language language) {
  const bool is_dutch = language == Language::nl;
  const inventory::About& about = assessment.inventory.about;
  std::string html = paragraph(is_dutch ? "Het oordeel volgt uit deze regels; de eerste die opgaat, beslist:"
                                        : "The judgement follows from these rules; the first that holds decides:");
  html += "<ol>\n";
  for (const proposals::Judgement judgement : proposals::kJudgements) {
    html += fmt::format("<li>{}: {}.</li>\n", xml(proposals::label(judgement).in(language)),
                        xml(proposals::rule(judgement).in(language)));
  }
  html += "</ol>\n" + weights_html(assessment, language);
  if (!about.source.empty()) html += paragraph((is_dutch ? "Bron: " : "Source: ") + about.source);
  html += paragraph(assessment.selection.in(language));
  html += paragraph((is_dutch ? "Instellingen: " : "Settings: ") + settings);
  html += paragraph((is_dutch ? "Inhoud van de inventarisatie (SHA-256): " : "Content of the inventory (SHA-256): ") +
                    assessment.inventory.content);
  std::string inputs;
  for (const inventory::InputFile& file : assessment.inventory.files) {
    inputs += fmt::format("<li>{}: {}</li>\n", xml(file.name), xml(file.sha256));
  }
  html += details(is_dutch ? "Gelezen bestanden (SHA-256)" : "Files read (SHA-256)", "<ul>\n" + inputs + "</ul>\n");
  html += paragraph(is_dutch ? "Bestanden bij deze pagina:" : "Files with this page:") + files_html(language);
  return section("made", is_dutch ? "Hoe dit is gemaakt" : "How this was made", html);
}

}  // namespace

std::string assessment_page(const Assessment& assessment, const std::string& settings, Language language) {
  const bool is_dutch = language == Language::nl;
  const std::string title = assessment.proposal.name + ": " + proposals::headline(assessment).in(language);
  return document_head(title, language) + opening(assessment, language) + proposal_section(assessment, language) +
         near_section(assessment, language) + invite_section(assessment, language) +
         cells_section(assessment, language) + network_section(assessment, language) +
         section("caveats", is_dutch ? "Wat dit niet zegt" : "What this does not say",
                 list(proposals::caveats(assessment), language)) +
         made_section(assessment, settings, language) + document_end(assessment.inventory.about.name);
}

}  // namespace regioscan::report

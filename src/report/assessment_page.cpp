// Over 200 lines because each heading stands in two languages; one part of the page a function.
#include "report/assessment_page.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "base/escape.hpp"
#include "proposals/findings.hpp"
#include "report/assessment_sections.hpp"
#include "report/document.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using proposals::Assessment;

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
      "Grenzen: mogelijk dubbel vanaf {} (alles bij elkaar), {} (wat) en {} (wie), of vanaf {} alles bij elkaar waar "
      "het "
      "wat verschilt; overlap vanaf {}; ten minste {} van het gewicht moet bekend zijn.",
      "Limits: possible duplication from {} (all in all), {} (what) and {} (whom), or from {} all in all where the "
      "what "
      "differs; overlap from {}; at least {} of the weight must be known."};
  return paragraph((language == Language::nl ? "Gewichten: " : "Weights: ") + joined(parts, ", ") + ".") +
         paragraph(fmt::format(fmt::runtime(limit_words.in(language)), limit(limits.duplication),
                               limit(limits.duplication_activity), limit(limits.duplication_target),
                               limit(limits.duplication_other_activity), limit(limits.overlap),
                               limit(limits.min_coverage)));
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
       {"versies, instellingen en de hash van elk gelezen en geschreven bestand",
        "versions, settings and the hash of each file read and written"}}};
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
  for (const inventory::InputFile& file : assessment.beside) {
    html += paragraph(file.name + " (SHA-256): " + file.sha256);
  }
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

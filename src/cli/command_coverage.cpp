// regioscan coverage INVENTORY --rows DIM --columns DIM: who does what for whom and where, and what nobody does.
#include <fmt/format.h>

#include <memory>
#include <optional>

#include "analysis/analysis.hpp"
#include "analysis/findings.hpp"
#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/coverage_text.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "coverage/demand.hpp"
#include "coverage/findings.hpp"
#include "coverage/reach.hpp"
#include "coverage/triples.hpp"
#include "exports/coverage_json.hpp"
#include "exports/coverage_tables.hpp"
#include "exports/summary.hpp"

namespace regioscan::cli {
namespace {

using base::Words;
using coverage::Unit;
using exports::Share;

struct CoverageOptions {
  InventoryOptions inventory;
  std::string rows, columns;
  Unit unit = Unit::activities;
  Share share = Share::none;
  double min_expected = 1;
  std::int64_t estimated = 0;  ///< 0: what the inventory says
  bool looks_at_triples = false;
  double triples_expected = 3;
  std::string demand;
  std::size_t most = 10;
  std::string output;
  bool keeps_foreign_files = false;
  exports::CsvDialect dialect = exports::CsvDialect::standard;
  Format format = Format::text;
};

/// All that the command computes.
struct Answer {
  inventory::Inventory inventory;       ///< after the selection
  std::vector<base::Problem> problems;  ///< warnings of the reading
  exports::CoverageResult result;
  std::optional<coverage::MissingTriples> triples;
  std::optional<coverage::SupplyTable> supply;
};

coverage::SpotSettings spot_settings(const inventory::Inventory& whole, const CoverageOptions& options) {
  coverage::SpotSettings settings = analysis::spot_settings(whole);
  settings.min_expected = options.min_expected;
  const auto found = static_cast<std::int64_t>(whole.initiatives.size());
  if (options.estimated > 0 && options.estimated < found) {
    throw base::UsageError(
        {fmt::format("--estimated {}: er zijn al {} initiatieven gevonden.", options.estimated, found),
         fmt::format("--estimated {}: {} initiatives were found already.", options.estimated, found)});
  }
  if (options.estimated > 0) settings.unseen_share = coverage::unseen_share(options.estimated, found);
  return settings;
}

/// Adds a group of sentences, of which the first says so where the inventory is a reconstruction.
void append(std::vector<Words>& sentences, std::vector<Words> more, const inventory::Inventory& inventory) {
  if (!more.empty()) more.front() = analysis::in_reconstruction(inventory, more.front());
  sentences.insert(sentences.end(), more.begin(), more.end());
}

/// Reads a demand table, whose warnings join the others; InputError with all its problems.
coverage::SupplyTable supply_of(const inventory::Inventory& inventory, const std::string& path,
                                std::vector<base::Problem>& problems) {
  const std::string name = std::filesystem::path(path).filename().string();
  coverage::DemandReading read = coverage::read_demand(base::file_bytes(path), name, inventory);
  if (base::has_errors(read.problems)) {
    const Words count = tally(read.problems);
    throw base::InputError({fmt::format("De vraagtabel heeft {}; er is niets geschreven.", count.nl),
                            fmt::format("The demand table has {}; nothing was written.", count.en)},
                           std::move(read.problems));
  }
  problems.insert(problems.end(), read.problems.begin(), read.problems.end());
  return coverage::supply(inventory, read.rows);
}

Words reach_known(const coverage::CrossTable& table, const inventory::Inventory& inventory) {
  const Words known = base::whole(table.with_reach()),
              all = base::whole(static_cast<std::int64_t>(inventory.activities.size()));
  return {
      fmt::format("Bereik is bekend van {} van de {} activiteiten; het zijn minima, en een ondernemer kan vaker zijn "
                  "bereikt.",
                  known.nl, all.nl),
      fmt::format("Reach is known of {} of the {} activities; they are minima, and an entrepreneur may have been "
                  "reached more than once.",
                  known.en, all.en)};
}

Answer answer_of(inventory::Inventory whole, std::vector<base::Problem> problems, const CoverageOptions& options) {
  const inventory::Selection selection = options.inventory.selection();
  const coverage::SpotSettings settings = spot_settings(whole, options);
  Words sentence = inventory::sentence(whole, selection);
  inventory::Inventory inventory = inventory::selected(std::move(whole), selection);
  if (inventory::record_count(inventory) == 0) {
    throw base::UsageError(
        {sentence.nl + " Daarin valt niets te tellen.", sentence.en + " There is nothing to count in it."});
  }
  const inventory::MainFacets facets = inventory::table_facets(inventory, options.rows, options.columns);
  coverage::CrossTable table = coverage::cross_table(inventory, facets.what, facets.where, options.unit);
  Words banner = analysis::banner(inventory).value_or(Words{});
  Answer answer{.inventory = std::move(inventory),
                .problems = std::move(problems),
                .result = {.table = std::move(table),
                           .spots = std::nullopt,
                           .selection = std::move(sentence),
                           .banner = std::move(banner),
                           .findings = {}},
                .triples = std::nullopt,
                .supply = std::nullopt};
  std::vector<Words>& findings = answer.result.findings;
  if (coverage::can_be_judged(answer.result.table)) {
    answer.result.spots = coverage::spots(answer.result.table, settings);
    append(findings,
           coverage::white_spot_findings(answer.inventory, answer.result.table, *answer.result.spots, options.most),
           answer.inventory);
    append(findings,
           coverage::hot_spot_findings(answer.inventory, answer.result.table, *answer.result.spots, options.most),
           answer.inventory);
    append(findings, coverage::association_findings(answer.inventory, answer.result.table, *answer.result.spots),
           answer.inventory);
  }
  for (const Words& note : coverage::counting_notes(answer.inventory, answer.result.table)) findings.push_back(note);
  if (options.unit == Unit::reach) findings.push_back(reach_known(answer.result.table, answer.inventory));
  if (options.looks_at_triples) {
    answer.triples = coverage::missing_triples(answer.inventory, coverage::facets_to_combine(answer.inventory),
                                               {.min_expected = options.triples_expected, .most = options.most});
    append(findings, coverage::triple_findings(answer.inventory, *answer.triples), answer.inventory);
  }
  if (!options.demand.empty()) {
    answer.supply = supply_of(answer.inventory, options.demand, answer.problems);
    append(findings, coverage::supply_findings(answer.inventory, *answer.supply, options.most), answer.inventory);
  }
  return answer;
}

base::Files output_files(const Answer& answer, const CoverageOptions& options, const Context& context) {
  const exports::TableStyle style{
      .language = context.language, .dialect = options.dialect, .banner = answer.result.banner.in(context.language)};
  base::Files files;
  files["table.csv"] = exports::cross_table_csv(answer.result.table, options.share, style);
  files["coverage.json"] = exports::coverage_json(answer.inventory, answer.result);
  if (answer.result.spots) files["cells.csv"] = exports::cells_csv(answer.result.table, *answer.result.spots, style);
  files["problems.csv"] = exports::problems_csv(answer.problems, style);
  if (answer.triples) files["missing_combinations.csv"] = exports::triples_csv(*answer.triples, style);
  if (answer.supply) files["demand.csv"] = exports::demand_csv(answer.inventory, *answer.supply, style);
  std::string text = answer.result.banner.empty() ? "" : answer.result.banner.in(context.language) + "\n";
  text += answer.result.selection.in(context.language) + "\n";
  for (const Words& sentence : answer.result.findings) text += sentence.in(context.language) + "\n";
  files["findings.txt"] = text;
  return files;
}

void print_text(const Answer& answer, const CoverageOptions& options, const Context& context) {
  const base::Language language = context.language;
  if (!answer.result.banner.empty()) say(answer.result.banner.in(language));
  say(answer.result.selection.in(language));
  const Words what = coverage::many(options.unit, answer.inventory);
  const Words share = options.share == Share::none  ? Words{"aantal", "number of"}
                      : options.share == Share::row ? Words{"rijpercentage van", "row percentage of"}
                                                    : Words{"kolompercentage van", "column percentage of"};
  say(Words{share.nl + " " + what.nl + ":", share.en + " " + what.en + ":"}.in(language));
  for (const std::string& line : table_lines(answer.result, options.share, language)) say(line);
  for (const Words& sentence : answer.result.findings) say(sentence.in(language));
  const Words problems = tally(answer.problems);
  say(Words{"Bij het lezen: " + problems.nl + ".", "While reading: " + problems.en + "."}.in(language));
}

void print(const Answer& answer, const base::Files& files, const CoverageOptions& options, const Context& context) {
  switch (options.format) {
    case Format::text:
      if (!context.is_quiet) print_text(answer, options, context);
      break;
    case Format::csv:
      fmt::print("{}", files.at("table.csv"));
      break;
    case Format::json:
      fmt::print("{}", files.at("coverage.json"));
      break;
  }
}

ExitCode run_coverage(const CoverageOptions& options, const Context& context) {
  if (!options.output.empty()) {
    base::recover_folder(options.output);
    refuse_output_of_another(options.output, "coverage");
  }
  inventory::Reading read = reading_without_errors(options.inventory, context);
  show_progress(context, {"Tabel tellen", "Counting the table"});
  const Answer answer = answer_of(std::move(*read.inventory), std::move(read.problems), options);
  base::Files files = output_files(answer, options, context);
  if (!options.output.empty()) {
    files["manifest.json"] = exports::manifest_json(
        answer.inventory, {.command = "coverage", .seed = std::nullopt, .selection = options.inventory.selection()},
        {{"rows", answer.result.table.rows().key},
         {"columns", answer.result.table.columns().key},
         {"count", std::string(coverage::key(options.unit))},
         {"share", options.share == Share::none  ? "none"
                   : options.share == Share::row ? "row"
                                                 : "column"},
         {"estimated", std::to_string(options.estimated)},
         {"triples", options.looks_at_triples ? fmt::format("{}", options.triples_expected) : std::string("no")},
         {"demand", options.demand.empty() ? std::string() : base::sha256(base::file_bytes(options.demand))},
         {"top", std::to_string(options.most)},
         {"csv", options.dialect == exports::CsvDialect::standard ? "standard" : "excel-nl"},
         {"language", context.language == base::Language::nl ? "nl" : "en"},
         {"min_expected", fmt::format("{}", options.min_expected)}},
        files);
    base::replace_folder(options.output, files,
                         options.keeps_foreign_files ? base::Foreign::carry_over : base::Foreign::refuse);
  }
  clear_progress(context);
  print(answer, files, options, context);
  return ExitCode::done;
}

}  // namespace

Run declare_coverage(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<CoverageOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  add_inventory(app, options->inventory, context);
  add_selection(app, options->inventory, context);
  app.add_option("--rows", options->rows,
                 in("dimensie van de rijen (zie regioscan list dimensions INVENTORY)",
                    "dimension of the rows (see regioscan list dimensions INVENTORY)"));
  app.add_option("--columns", options->columns, in("dimensie van de kolommen", "dimension of the columns"));
  add_choice(app, "--count", options->unit,
             {{"activities", Unit::activities},
              {"initiatives", Unit::initiatives},
              {"actors", Unit::actors},
              {"reach", Unit::reach}},
             {"wat wordt geteld", "what is counted"}, context);
  add_choice(app, "--share", options->share, {{"none", Share::none}, {"row", Share::row}, {"column", Share::column}},
             {"toon procenten van de rij of de kolom", "show percents of the row or the column"}, context);
  app.add_option("--min-expected", options->min_expected,
                 in("noem een cel pas opvallend vol als er zoveel te verwachten was (standaard 1)",
                    "call a cell surprisingly full only where so much was expected (default 1)"))
      ->check(CLI::Range(0.0, 1e9));
  app.add_option("--estimated", options->estimated,
                 in("hoeveel initiatieven er naar schatting zijn, gevonden of niet",
                    "how many initiatives there are thought to be, found or not"))
      ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000}));
  app.add_flag("--triples", options->looks_at_triples,
               in("zoek ook combinaties van drie kenmerken die ontbreken terwijl elk paar bestaat",
                  "also look for combinations of three that are missing although each pair exists"));
  app.add_option("--triples-expected", options->triples_expected,
                 in("noem een ontbrekende combinatie als er zoveel te verwachten was (standaard 3)",
                    "name a missing combination where so much was expected (default 3)"))
      ->check(CLI::Range(0.5, 1e9));
  app.add_option("--demand", options->demand,
                 in("tabel met aantallen bedrijven: region, smes en eventueel sector, size",
                    "table with numbers of enterprises: region, smes and if wanted sector, size"));
  app.add_option("--top", options->most,
                 in("noem er hoogstens zoveel (standaard 10)", "name so many at most (default 10)"))
      ->check(CLI::Range(std::size_t{1}, std::size_t{1000}));
  app.add_option("-o,--output", options->output, in("map voor de uitvoer", "folder for the output"));
  app.add_flag("--force", options->keeps_foreign_files,
               in("bewaar vreemde bestanden in de map in plaats van te stoppen",
                  "keep foreign files in the folder instead of stopping"));
  add_csv_dialect(app, options->dialect, context);
  add_format(app, options->format, context);
  return [options](const Context& now) { return run_coverage(*options, now); };
}

}  // namespace regioscan::cli

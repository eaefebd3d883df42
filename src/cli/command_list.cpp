// regioscan list measures|figures|tables|kinds, list dimensions INVENTORY: what there is, with what it means.
#include <fmt/format.h>

#include <memory>

#include "base/failure.hpp"
#include "base/json.hpp"
#include "cli/listing.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "exports/tables.hpp"
#include "figures/figures.hpp"
#include "figures/settings.hpp"
#include "measures/labels.hpp"
#include "measures/measures.hpp"
#include "overlaps/scan.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct ListOptions {
  std::string what;
  InventoryOptions inventory;
  Format format = Format::text;
};

/// "connector = verbinder, …": the words of a labelled column stand where a measure has its unit.
std::string words_of(const measures::Label& label, base::Language language) {
  std::string text;
  for (const measures::LabelValue& value : label.values()) {
    text += fmt::format("{}{} = {}", text.empty() ? "" : "; ", value.key, value.label.in(language));
  }
  return text;
}

Listing measures_listed(base::Language language) {
  Listing listing{{"key", "title", "meaning", "unit", "formula", "source"}, {}, {}, {}, {}};
  for (const measures::Measure& measure : measures::all_measures()) {
    listing.rows.push_back({measure.key, measure.title.in(language), measure.meaning.in(language),
                            measure.unit.in(language), measure.formula, measure.source});
  }
  for (const measures::Label& label : measures::all_labels()) {
    listing.rows.push_back({label.key, label.title.in(language), label.meaning.in(language), words_of(label, language),
                            label.formula, label.source});
  }
  return listing;
}

Listing figures_listed(base::Language language) {
  Listing listing{{"key", "question", "table", "options"}, {}, {}, {}, {}};
  for (const figures::Figure& figure : figures::all_figures()) {
    std::string options;
    for (const std::string& option : figures::options_in(figure.recipe_text))
      options += (options.empty() ? "" : " ") + option;
    listing.rows.push_back({figure.key, figure.question.in(language), figure.twin.in(language), options});
  }
  return listing;
}

Listing tables_listed(base::Language language) {
  Listing listing{{"file", "title"}, {}, {}, {}, {}};
  for (const exports::TableFile& table : exports::all_tables())
    listing.rows.push_back({table.name, table.title.in(language)});
  return listing;
}

Listing kinds_listed(base::Language language) {
  Listing listing{{"key", "title", "meaning"}, {}, {}, {}, {}};
  for (const overlaps::Kind kind : overlaps::kKinds) {
    if (kind == overlaps::Kind::none) continue;
    listing.rows.push_back(
        {std::string(overlaps::key(kind)), overlaps::label(kind).in(language), overlaps::meaning(kind).in(language)});
  }
  return listing;
}

/// Reads the inventory whose dimensions are asked for.
Listing dimensions_of(const InventoryOptions& options, const Context& context) {
  if (options.path.empty()) {
    throw base::UsageError({"Noem een inventarisatie: regioscan list dimensions INVENTORY.",
                            "Name an inventory: regioscan list dimensions INVENTORY."});
  }
  inventory::Reading read = reading_without_errors(options, context);
  const inventory::Selection selection = options.selection();
  const Words sentence = inventory::sentence(*read.inventory, selection);
  return dimensions_listed(inventory::selected(std::move(*read.inventory), selection), sentence, context.language);
}

Listing listing_of(const ListOptions& options, const Context& context) {
  const std::string& what = options.what;
  const base::Language language = context.language;
  if (what == "dimensions") return dimensions_of(options.inventory, context);
  if (!options.inventory.path.empty() || !options.inventory.selection().is_everything()) {
    throw base::UsageError({fmt::format("'list {}' heeft geen inventarisatie nodig.", what),
                            fmt::format("'list {}' takes no inventory.", what)});
  }
  if (what == "measures") return measures_listed(language);
  if (what == "figures") return figures_listed(language);
  if (what == "tables") return tables_listed(language);
  if (what == "kinds") return kinds_listed(language);
  throw base::UsageError(
      {fmt::format("'{}' kan niet worden getoond; kies measures, figures, tables, kinds of dimensions.", what),
       fmt::format("'{}' cannot be listed; choose measures, figures, tables, kinds or dimensions.", what)});
}

void print(const Listing& listing, Format format) {
  switch (format) {
    case Format::text:
      for (const std::string& line : listing.lines) say(line);
      if (!listing.lines.empty()) break;
      for (const auto& row : listing.rows) {
        say(row.front());
        for (std::size_t i = 1; i < row.size(); ++i) say("    " + row[i]);
      }
      break;
    case Format::csv: {
      exports::CsvText csv({.banner = listing.banner}, listing.header);
      for (const auto& row : listing.rows) {
        for (const std::string& cell : row) csv.text(cell);
        csv.end_row();
      }
      fmt::print("{}", std::move(csv).finished());
      break;
    }
    case Format::json: {
      if (!listing.json.empty()) {
        fmt::print("{}", listing.json);
        break;
      }
      base::Json list = base::Json::array();
      for (const auto& row : listing.rows) {
        base::Json item;
        for (std::size_t i = 0; i < row.size(); ++i) item[listing.header[i]] = row[i];
        list.push_back(std::move(item));
      }
      fmt::print("{}", base::json_text(list));
      break;
    }
  }
}

}  // namespace

Run declare_list(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<ListOptions>();
  app.add_option("WHAT", options->what, "measures, figures, tables, kinds, dimensions")->required();
  add_inventory(app, options->inventory, context);
  app.get_option("INVENTORY")->required(false);  // only dimensions are those of an inventory
  add_selection(app, options->inventory, context);
  add_format(app, options->format, context);
  return [options](const Context& now) {
    print(listing_of(*options, now), options->format);
    return ExitCode::done;
  };
}

}  // namespace regioscan::cli

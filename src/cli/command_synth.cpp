// regioscan synth -o DIR: an invented inventory, made by a seeded generator.
#include <fmt/format.h>

#include <memory>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "base/numbers.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "synth/ecosystem_files.hpp"
#include "synth/reconstruction.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct SynthOptions {
  std::string output;
  std::string published;
  synth::EcosystemSettings size;
  std::string mixing = "0.2";
  bool overwrites = false;
};

/// 0.2 → 200: at most three decimals, so that the generator needs whole numbers only.
std::uint64_t permille(const std::string& text) {
  const auto share = base::parsed_decimal(text);
  const auto whole = static_cast<std::uint64_t>(share && *share >= 0 && *share <= 1 ? *share * 1000 + 0.5 : 0);
  const bool is_exact = share && fmt::format("{}", static_cast<double>(whole) / 1000) == fmt::format("{}", *share);
  if (is_exact) return whole;
  throw base::UsageError({fmt::format("--mixing {}: kies een getal van 0 tot 1 met hoogstens drie decimalen.", text),
                          fmt::format("--mixing {}: choose a number from 0 to 1 with three decimals at most.", text)});
}

base::Files files_of(const SynthOptions& options) {
  if (!options.published.empty()) {
    return synth::reconstruction(synth::read_published(options.published), options.size.seed);
  }
  synth::EcosystemSettings size = options.size;
  size.mixing_permille = permille(options.mixing);
  return synth::ecosystem_files(synth::ecosystem(size));
}

ExitCode synth(const SynthOptions& options, const Context& context) {
  show_progress(context, {"Inventarisatie verzinnen", "Inventing an inventory"});
  const base::Files files = files_of(options);
  write_new_folder(options.output, files, options.overwrites ? Existing::overwrite : Existing::refuse);
  clear_progress(context);
  if (!context.is_quiet) {
    say(Words{fmt::format("{} bestanden in {}.", files.size(), options.output),
              fmt::format("{} files in {}.", files.size(), options.output)}
            .in(context.language));
  }
  return ExitCode::done;
}

}  // namespace

Run declare_synth(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<SynthOptions>();
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  app.add_option("-o,--output", options->output, in("map voor de inventarisatie", "folder for the inventory"))
      ->required();
  const auto add_count = [&](const char* name, std::size_t& count, const char* nl, const char* en) {
    app.add_option(name, count, in(nl, en))->check(CLI::Range(std::size_t{1}, std::size_t{50'000'000}));
  };
  add_count("--actors", options->size.actors, "aantal actoren (standaard 400)", "number of actors (default 400)");
  add_count("--initiatives", options->size.initiatives, "aantal initiatieven (standaard 220)",
            "number of initiatives (default 220)");
  add_count("--participations", options->size.participations, "aantal deelnames (standaard 1400)",
            "number of participations (default 1400)");
  add_count("--regions", options->size.regions, "aantal regio's, elk een cluster (standaard 12: de provincies)",
            "number of regions, each a cluster (default 12: the provinces)");
  app.add_option("--mixing", options->mixing,
                 in("deel van de deelnames uit een andere regio, 0 tot 1 (standaard 0.2)",
                    "share of participations from another region, 0 to 1 (default 0.2)"));
  const auto add_share = [&](const char* name, std::uint64_t& share, const char* nl, const char* en) {
    app.add_option(name, share, in(nl, en))->check(CLI::Range(std::uint64_t{0}, std::uint64_t{100}));
  };
  add_share(
      "--likenesses", options->size.likenesses_permille,
      "hoeveel van 1.000 initiatieven een dubbele zijn van een eerder, evenveel een schijndubbele en evenveel een "
      "voortzetting, 0 tot 100 (standaard 20)",
      "how many of 1,000 initiatives duplicate an earlier one, as many look alike and as many continue one, 0 to "
      "100 (default 20)");
  add_share("--noise", options->size.noise_percent,
            "percentage van de kenmerken van die initiatieven dat een andere waarde krijgt (standaard 0)",
            "percentage of the values of those initiatives that become another value (default 0)");
  add_share("--unknown", options->size.unknown_percent,
            "percentage van alle kenmerken van activiteiten dat onbekend blijft (standaard 0)",
            "percentage of all values of activities that are left unknown (default 0)");
  CLI::Option* const published =
      app.add_option("--published", options->published,
                     in("bouw na op gepubliceerde tellingen in deze map, zoals data/published",
                        "rebuild from published counts in this folder, such as data/published"));
  for (const char* name : {"--actors", "--initiatives", "--participations", "--regions", "--mixing", "--likenesses",
                           "--noise", "--unknown"}) {
    published->excludes(app.get_option(name));
  }
  app.add_option("--seed", options->size.seed, in("begin van het toeval (standaard 1)", "start of chance (default 1)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{2147483647}));
  app.add_flag("--force", options->overwrites,
               in("vervang bestanden die er al zijn", "replace files that are there already"));
  return [options](const Context& now) { return synth(*options, now); };
}

}  // namespace regioscan::cli

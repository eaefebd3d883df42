#include "cli/backbone_options.hpp"

#include <fmt/format.h>

#include "base/failure.hpp"
#include "base/numbers.hpp"
#include "cli/options.hpp"

namespace regioscan::cli {

using base::Words;

std::optional<backbone::Settings> BackboneOptions::settings() const {
  if (model == Model::none) {
    const BackboneOptions untouched;
    if (alpha != untouched.alpha || correction != untouched.correction || opportunity != untouched.opportunity ||
        draws) {
      throw base::UsageError({"--alpha, --correction, --possible en --draws horen bij --backbone sdsm of fdsm.",
                              "--alpha, --correction, --possible and --draws belong to --backbone sdsm or fdsm."});
    }
    return std::nullopt;
  }
  const bool is_drawn = model == Model::fdsm;
  if (draws && !is_drawn) {
    throw base::UsageError({"--draws hoort bij --backbone fdsm; sdsm rekent zonder trekkingen.",
                            "--draws belongs to --backbone fdsm; sdsm needs no draws."});
  }
  if (is_drawn && opportunity != backbone::Opportunity::everywhere) {
    const std::string option = fmt::format("--possible {}", backbone::key(opportunity));
    throw base::UsageError({fmt::format("{} kan alleen met --backbone sdsm.", option),
                            fmt::format("{} works with --backbone sdsm only.", option)});
  }
  return backbone::Settings{.model = is_drawn ? backbone::Model::fdsm : backbone::Model::sdsm,
                            .alpha = alpha,
                            .correction = correction,
                            .opportunity = opportunity,
                            .draws = draws};
}

std::map<std::string, std::string> BackboneOptions::written() const {
  const auto chosen = settings();
  if (!chosen) return {};
  std::map<std::string, std::string> all{{"backbone", std::string(backbone::key(chosen->model))},
                                         {"alpha", base::written(alpha)},
                                         {"correction", std::string(backbone::key(correction))},
                                         {"possible", std::string(backbone::key(opportunity))}};
  if (draws) all["draws"] = std::to_string(*draws);
  return all;
}

void add_backbone(CLI::App& app, BackboneOptions& options, const Context& context) {
  using Model = BackboneOptions::Model;
  const auto in = [&](const char* nl, const char* en) { return Words{nl, en}.in(context.language); };
  add_choice<Model>(app, "--backbone", options.model,
                    {{"none", Model::none}, {"sdsm", Model::sdsm}, {"fdsm", Model::fdsm}},
                    {"toets welke banden meer zijn dan toeval: exact (sdsm) of met trekkingen (fdsm); standaard none",
                     "test which ties are more than chance: exactly (sdsm) or by draws (fdsm); default none"},
                    context);
  app.add_option(
         "--alpha", options.alpha,
         in("welk aandeel toeval daarbij mag (standaard 0.05)", "what share of chance is allowed (default 0.05)"))
      ->check(CLI::Range(1e-12, 0.5));
  add_choice<backbone::Correction>(
      app, "--correction", options.correction,
      {{"none", backbone::Correction::none},
       {"bh", backbone::Correction::benjamini_hochberg},
       {"bonferroni", backbone::Correction::bonferroni}},
      {"correctie voor het aantal paren (standaard bh)", "correction for the number of pairs (default bh)"}, context);
  add_choice<backbone::Opportunity>(
      app, "--possible", options.opportunity,
      {{"everywhere", backbone::Opportunity::everywhere},
       {"area", backbone::Opportunity::area},
       {"period", backbone::Opportunity::period},
       {"area-and-period", backbone::Opportunity::area_and_period}},
      {"waaraan een actor mee kan doen: aan alles, naar het gebied van zijn zetel, naar de jaren waarin hij actief is, "
       "of naar beide (alleen sdsm; standaard everywhere)",
       "in what an actor could take part: in everything, by the area of its seat, by the years in which it is active, "
       "or by both (sdsm only; default everywhere)"},
      context);
  app.add_option(
         "--draws", options.draws,
         in("aantal trekkingen van fdsm (standaard naar een regel)", "number of draws of fdsm (default by a rule)"))
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{100'000'000}));
}

}  // namespace regioscan::cli

// Sentences on ties that chance alone would not have made, and on pairs that meet less than chance would make them.
#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"
#include "backbone/draws.hpp"

namespace regioscan::analysis {
namespace {

using backbone::Backbone;
using backbone::Correction;
using backbone::TestedTie;
using base::Words;

Words number(std::uint64_t count) { return base::whole(static_cast<std::int64_t>(count)); }

const std::string& name(const Analysis& analysis, graph::ActorId actor) {
  return analysis.inventory.actors[actor].name;
}

Words model_name(const Backbone& tested) {
  return base::same(tested.settings.model == backbone::Model::sdsm ? "SDSM" : "FDSM");
}

/// How many are kept, or that the draws are too few to say.
Words kept_under(const Backbone& tested, Correction correction) {
  if (backbone::are_too_few(tested, correction)) return {"(te weinig trekkingen)", "(too few draws)"};
  return number(tested.kept_under[static_cast<std::size_t>(correction)]);
}

/// "2.575 van de 14.924 banden zijn meer dan toeval (…)."
Words how_many(const Analysis& analysis, const Backbone& tested) {
  const Words how = backbone_in_words(analysis), kept = number(tested.kept()), all = number(tested.ties.size());
  if (tested.drawing && tested.drawing->are_too_few) {
    const Words draws = number(tested.drawing->draws);
    return {fmt::format(
                "Het aantal trekkingen is te klein: met {} is van geen band te zeggen of hij meer is dan toeval ({}). "
                "Dat is iets anders dan dat er geen zijn.",
                draws.nl, how.nl),
            fmt::format(
                "There are too few draws: with {} no tie can be said to be more than chance ({}). This is not the same "
                "as that there are none.",
                draws.en, how.en)};
  }
  if (tested.kept() == 0) {
    return {fmt::format("Geen van de {} banden is zeker {}.", all.nl, how.nl),
            fmt::format("None of the {} ties is surely {}.", all.en, how.en)};
  }
  const bool is_one = tested.kept() == 1;
  return {fmt::format("{} van de {} banden {} {}.", kept.nl, all.nl, is_one ? "is" : "zijn", how.nl),
          fmt::format("{} of the {} ties {} {}.", kept.en, all.en, is_one ? "is" : "are", how.en)};
}

Words what_it_means() {
  return {
      "Wie in veel initiatieven zit, komt vanzelf veel anderen tegen, zeker in grote initiatieven. Meer dan toeval "
      "betekent: "
      "deze twee werken vaker samen dan bij hun aantal initiatieven, en bij de grootte daarvan, vanzelf zou gebeuren.",
      "Who is in many initiatives meets many others anyway, the more so in large ones. More than chance means: these "
      "two work "
      "together more often than would happen by itself, given how many initiatives they have and how large those are."};
}

/// Without correction and with the strictest: on how much the answer depends.
Words other_corrections(const Backbone& tested) {
  const Words none = kept_under(tested, Correction::none), some = kept_under(tested, Correction::benjamini_hochberg),
              strict = kept_under(tested, Correction::bonferroni), pairs = number(tested.pairs);
  return {fmt::format("Er zijn {} paren van actoren getoetst. Zonder correctie daarvoor blijven {} banden over, met "
                      "Benjamini-Hochberg {}, met Bonferroni {}.",
                      pairs.nl, none.nl, some.nl, strict.nl),
          fmt::format("{} pairs of actors were tested. Without a correction for that {} ties are left, with "
                      "Benjamini–Hochberg {}, with Bonferroni {}.",
                      pairs.en, none.en, some.en, strict.en)};
}

Words how_drawn(const backbone::Drawing& drawing) {
  const bool is_by_actor = drawing.trading.side == graph::Side::actors;
  const Words draws = number(drawing.draws), per_row = number(drawing.trading.trades_per_row());
  Words text{fmt::format("Toeval is hier {} keer getrokken, met {} ruilen per {} per trekking", draws.nl, per_row.nl,
                         is_by_actor ? "actor" : "initiatief"),
             fmt::format("Chance was drawn {} times here, with {} trades for each {} in a draw", draws.en, per_row.en,
                         is_by_actor ? "actor" : "initiative")};
  if (drawing.changed_by_doubling) {
    const Words changed = base::counted(*drawing.changed_by_doubling, {"band", "tie"}, {"banden", "ties"});
    text.nl += fmt::format("; de helft van de trekkingen gaf {} verschil", changed.nl);
    text.en += fmt::format("; half the draws differed by {}", changed.en);
  }
  return {text.nl + ".", text.en + "."};
}

/// Where the two models disagree; of fdsm only, which costs the most and has sdsm beside it.
Words disagreement(const Backbone& tested) {
  const auto count = [&](bool by_model, bool by_sdsm) {
    return static_cast<std::size_t>(std::count_if(tested.ties.begin(), tested.ties.end(), [&](const TestedTie& tie) {
      return tie.is_kept == by_model && tie.is_kept_by_sdsm == by_sdsm;
    }));
  };
  const Words both = number(count(true, true)), only_fdsm = number(count(true, false)),
              only_sdsm = number(count(false, true));
  return {
      fmt::format("De voorzichtiger maatstaf SDSM houdt {} van dezelfde banden over; {} alleen FDSM, {} alleen SDSM.",
                  both.nl, only_fdsm.nl, only_sdsm.nl),
      fmt::format(
          "The more cautious measure SDSM keeps {} of the same ties; {} are kept by FDSM only, {} by SDSM only.",
          both.en, only_fdsm.en, only_sdsm.en)};
}

Words tie_in_words(const Analysis& analysis, const TestedTie& tie) {
  const Words shared = base::counted(tie.shared, {"initiatief", "initiative"}, {"initiatieven", "initiatives"}),
              expected = base::decimal(tie.expected, 1);
  return {fmt::format("{} en {}: samen in {}, waar toeval er {} zou geven.", name(analysis, tie.a),
                      name(analysis, tie.b), shared.nl, expected.nl),
          fmt::format("{} and {}: together in {}, where chance would give {}.", name(analysis, tie.a),
                      name(analysis, tie.b), shared.en, expected.en)};
}

/// The kept ties, those least likely by chance first; equal ones by their common initiatives, then in order.
std::vector<const TestedTie*> surest(const Backbone& tested, std::size_t most) {
  std::vector<const TestedTie*> kept;
  for (const TestedTie& tie : tested.ties) {
    if (tie.is_kept) kept.push_back(&tie);
  }
  std::stable_sort(kept.begin(), kept.end(), [](const TestedTie* one, const TestedTie* other) {
    return one->p_more != other->p_more ? one->p_more < other->p_more : one->shared > other->shared;
  });
  if (kept.size() > most) kept.resize(most);
  return kept;
}

}  // namespace

namespace {

/// That an option which rules out by seats or years ruled out nothing, as none are known.
Words nothing_ruled_out(const Analysis& analysis) {
  const auto opportunity = analysis.backbone->settings.opportunity;
  const auto has_years = [](const inventory::Initiative& one) { return one.start || one.end; };
  const auto has_seat = [](const inventory::Actor& one) { return one.region.has_value(); };
  const auto& initiatives = analysis.inventory.initiatives;
  const auto& actors = analysis.inventory.actors;
  const bool by_years =
      opportunity == backbone::Opportunity::period || opportunity == backbone::Opportunity::area_and_period;
  const bool by_seats =
      opportunity == backbone::Opportunity::area || opportunity == backbone::Opportunity::area_and_period;
  const bool rules = (by_years && std::any_of(initiatives.begin(), initiatives.end(), has_years)) ||
                     (by_seats && std::any_of(actors.begin(), actors.end(), has_seat));
  if (opportunity == backbone::Opportunity::everywhere || rules) return {};
  return {
      "Zetels en jaren waarmee --possible iets uitsluit, staan niet in deze inventarisatie: er is niets uitgesloten.",
      "Seats and years by which --possible rules something out are not in this inventory: nothing was ruled out."};
}

}  // namespace

Words backbone_in_words(const Analysis& analysis) {
  const Backbone& tested = analysis.backbone.value();
  const Words alpha = base::plain(tested.settings.alpha), how = backbone::label(tested.settings.correction);
  Words only;
  if (tested.settings.opportunity != backbone::Opportunity::everywhere) {
    const Words& what = backbone::label(tested.settings.opportunity);
    only = {", " + what.nl, ", " + what.en};
  }
  return {fmt::format("meer dan toeval ({}, {}, alfa {}{})", model_name(tested).nl, how.nl, alpha.nl, only.nl),
          fmt::format("more than chance ({}, {}, alpha {}{})", model_name(tested).en, how.en, alpha.en, only.en)};
}

std::vector<Words> backbone_findings(const Analysis& analysis, std::size_t most) {
  if (!analysis.backbone) return {};
  const Backbone& tested = *analysis.backbone;
  std::vector<Words> sentences{in_reconstruction(analysis.inventory, how_many(analysis, tested)), what_it_means(),
                               other_corrections(tested)};
  if (const Words nothing = nothing_ruled_out(analysis); !nothing.empty()) sentences.push_back(nothing);
  if (tested.drawing) {
    sentences.push_back(how_drawn(*tested.drawing));
    sentences.push_back(disagreement(tested));
  }
  for (const TestedTie* tie : surest(tested, most))
    sentences.push_back(in_reconstruction(analysis.inventory, tie_in_words(analysis, *tie)));
  return sentences;
}

std::vector<Words> missing_link_findings(const Analysis& analysis, std::size_t most) {
  if (!analysis.backbone) return {};
  const Words alpha = base::plain(analysis.backbone->settings.alpha);
  const std::size_t links = analysis.missing_links.size();
  if (links == 0) {
    return {in_reconstruction(
        analysis.inventory,
        {"Er zijn geen actoren die elkaar minder treffen dan toeval en toch in dezelfde regio of aan hetzelfde werken.",
         "There are no actors who meet less than chance although they work in the same region or on the same "
         "things."})};
  }
  const Words count = base::counted(links, {"paar actoren treft elkaar", "pair of actors meets"},
                                    {"paren actoren treffen elkaar", "pairs of actors meet"});
  const auto significant = static_cast<std::size_t>(
      std::count_if(analysis.missing_links.begin(), analysis.missing_links.end(),
                    [&](const auto& link) { return link.pair.q_fewer <= analysis.backbone->settings.alpha; }));
  const Words sure = number(significant);
  std::vector<Words> sentences{in_reconstruction(
      analysis.inventory,
      {fmt::format("{} minder dan toeval (kans hoogstens {}, per paar), terwijl ze in dezelfde regio of aan hetzelfde "
                   "werken; {} "
                   "daarvan ook na Benjamini-Hochberg over alle paren. Of er iets ontbreekt, beoordeelt een mens.",
                   count.nl, alpha.nl, sure.nl),
       fmt::format(
           "{} less than chance (at most {}, for each pair) although they work in the same region or on the same "
           "things; {} of them also after Benjamini–Hochberg over all pairs. Whether anything is missing, a person "
           "judges.",
           count.en, alpha.en, sure.en)})};
  for (const backbone::MissingLink& link : analysis.missing_links) {
    if (sentences.size() > most) break;
    const Words why = backbone::reason(link);
    const std::string &a = name(analysis, link.pair.a), &b = name(analysis, link.pair.b);
    sentences.push_back(in_reconstruction(
        analysis.inventory, {fmt::format("{} en {}: {}.", a, b, why.nl), fmt::format("{} and {}: {}.", a, b, why.en)}));
  }
  return sentences;
}

}  // namespace regioscan::analysis

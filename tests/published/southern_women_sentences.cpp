#include "tests/published/southern_women.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "base/words.hpp"

namespace regioscan::testing {
namespace {

base::Json summary(const WomenResults& found, const std::string& run) {
  return base::parsed_json(base::file_bytes(found.file(run + "/summary.json"))).value();
}

std::vector<std::string> size_sentences(const WomenResults& found) {
  const base::Json network = summary(found, "result")["network"], tested = summary(found, "sdsm")["backbone"];
  return {"In the 1930s", fmt::format("which of {} women in Natchez", network["actors"].get<int>()),
          fmt::format("which of {} social events", network["initiatives"].get<int>()),
          fmt::format("Of the {} pairs of women {} met at some event", tested["pairs_tested"].get<int>(),
                      network["tied_pairs_of_actors"].get<int>())};
}

std::vector<std::string> centre_sentences(const WomenResults& found) {
  const auto women = static_cast<double>(found.table("result/actors.csv").size());
  return {fmt::format("Evelyn, Nora and Theresa, {} each", found.value("Nora", "initiatives")),
          fmt::format("{} women met all {} others", found.how_many("degree", women - 1), women - 1),
          fmt::format("and met {}; Charlotte came to {} smaller events and met {}.", found.value("Dorothy", "degree"),
                      found.value("Charlotte", "initiatives"), found.value("Charlotte", "degree")),
          "the first three differ by less than 0.004",  // asserted below
          fmt::format("{} of the {} women are in the innermost core",
                      found.how_many("core", found.value("Nora", "core")), women),
          fmt::format("alone ties {} women to one another", found.table("result/initiatives.csv")["E8"]["actors"])};
}

std::vector<std::string> tie_sentences(const WomenResults& found) {
  const base::Json sdsm = summary(found, "sdsm")["backbone"], fdsm = summary(found, "fdsm")["backbone"];
  auto tie = found.table("sdsm/backbone.csv")["Evelyn, Theresa"];
  const double each = found.value("Evelyn", "initiatives");
  const int events = summary(found, "result")["network"]["initiatives"].get<int>(),
            pairs = fdsm["pairs_tested"].get<int>();
  const std::string alpha = as_printed(fmt::format("{}", fdsm["alpha"].get<double>()), "0.05").substr(1);
  const auto kept = [](const std::string& model, const base::Json& under) {
    return fmt::format("| ties kept by {} | {} | {} | {} |", model, under["none"].get<int>(), under["bh"].get<int>(),
                       under["bonferroni"].get<int>());
  };
  return {fmt::format("Evelyn and Theresa met {} times. Both came to {} of the {} events, so they *had* to meet at "
                      "least {} times, and {:.1f} times is",
                      tie["shared"], each, events, 2 * each - events, number(tie["expected"])),
          fmt::format("So {} is more", tie["shared"]),
          kept("SDSM", sdsm["kept_under"]),
          kept("FDSM", fdsm["kept_under"]),
          fmt::format("here {} of them, and finds {} ties at {}. But {} pairs were tested, and at {} one",
                      base::whole(fdsm["drawing"]["draws"].get<int>(), base::Language::en),
                      fdsm["kept_under"]["none"].get<int>(), alpha, pairs, alpha),
          fmt::format("It means that {} events are too few", events)};
}

std::vector<std::string> group_sentences(const WomenResults& found) {
  const base::Json clusters = summary(found, "result")["clusters"],
                   roles = summary(found, "result")["labels"]["role_clusters"];
  std::smatch share;
  const std::string picture = base::file_bytes(found.file("southern-women-table.svg"));
  EXPECT_TRUE(std::regex_search(picture, share, std::regex("(\\d+%) of the participations")));
  std::map<std::string, std::vector<std::string>> members;
  for (const auto& [name, cells] : found.table("result/actors.csv")) members[cells.at("cluster")].push_back(name);
  std::vector<std::string> sentences{
      fmt::format("attendances {} are at events", share.str(1)),
      fmt::format(
          "finds {} clusters (Leiden on the ties of the women, modularity {:.2f}; {} of {} searches came within "
          "1% of the best)",
          clusters["list"].size(), clusters["modularity"].get<double>(),
          clusters["starts_within_1_percent_of_best"].get<int>(), clusters["starts"].get<int>()),
      "Freeman compared 21 analyses",  // from his title and tables, which no command prints
      "`participation_clusters` is 0 for who comes to events of one cluster only",
      fmt::format("with two clusters at most {}", 1 - 1 / static_cast<double>(clusters["list"].size())),
      fmt::format("{} women work in their own circle only", roles["actors"]["ultra_peripheral"].get<int>()),
      fmt::format("{} mainly there (`peripheral`)", roles["actors"]["peripheral"].get<int>())};
  for (const auto& [name, cells] : found.table("result/clusters.csv"))
    sentences.push_back(fmt::format("| {} | {} |", name, fmt::join(members[cells.at("cluster")], ", ")));
  return sentences;
}

std::vector<std::string> certainty_sentences(const WomenResults& found) {
  const base::Json all = summary(found, "certainty"), clusters = all["certainty"]["clusters"],
                   consensus = all["certainty"]["consensus"];
  std::smatch nora;
  const std::string ranges = base::file_bytes(found.file("certainty/rank_ranges.csv"));
  EXPECT_TRUE(
      std::regex_search(ranges, nora, std::regex("Nora,Nora,betweenness,initiatives,0\\.1,(\\d+),(\\d+),(\\d+),")));
  for (const base::Json& ranking : all["certainty"]["ranks"]) {
    const bool is_named = ranking["measure"] == "initiatives" || ranking["measure"] == "betweenness";
    if (is_named && ranking["left_out"] == "initiatives" && ranking["share"] == 0.1) {
      EXPECT_TRUE(ranking["firm_places"].empty()) << "the page says that none is firm";
    }
  }
  const std::string draws = base::whole(clusters["draws"].get<int>(), base::Language::en);
  EXPECT_EQ(clusters["draws_as_high"], 0) << "the page says 'not one'";
  return {
      fmt::format("here and in {} networks", draws),
      fmt::format("apart by {:.3f}", clusters["quality_tested"].get<double>()),
      "on a scale to 1",
      fmt::format("by chance {:.3f} on average", clusters["null_mean"].get<double>()),
      fmt::format("not one of the {} comes as high: p is {:.4f}", draws, clusters["p"].get<double>()),
      fmt::format("{} events are too few to show it for two women, but enough for {} together",
                  all["network"]["initiatives"].get<int>(), all["network"]["actors"].get<int>()),
      fmt::format("finds {} groups where the page shows {} clusters", clusters["groups"].get<int>(),
                  all["clusters"]["list"].size()),
      fmt::format("{} of the {} women stay with the same others in at least 80% of the searches",
                  consensus["actors_with_stability_of_0_8"].get<int>(), consensus["actors_with_stability"].get<int>()),
      "Freeman's 21 analyses",
      fmt::format("who is first, has a place from {} to {}", nora.str(2), nora.str(3))};
}

std::vector<std::string> between_sentences(const WomenResults& found) {
  const base::Json network = summary(found, "result")["network"];
  const double clustering = network["robins_alexander_clustering"].get<double>();
  const int never =
      summary(found, "sdsm")["backbone"]["pairs_tested"].get<int>() - network["tied_pairs_of_actors"].get<int>();
  const std::string least = found.order("constraint").back(), most = found.order("constraint").front();
  return {fmt::format("is the same for the {} women who met everybody, {:.4f}. Only {} pairs of women never met",
                      found.how_many("betweenness_projection", found.value("Verne", "betweenness_projection")),
                      found.value("Verne", "betweenness_projection"), never),
          fmt::format("Here {}'s is lowest, {:.2f}", least, found.value(least, "constraint")),
          fmt::format("{}'s is highest, {:.2f}. Of the {} partners of Evelyn and of Nora only {:.1f} are not redundant",
                      most, found.value(most, "constraint"), found.value("Evelyn", "degree"),
                      found.value("Evelyn", "effective_size")),
          fmt::format("in {:.0f}% of the cases ({:.3f} in", 100 * clustering, clustering),
          "is at least 0.89 for every one of them"};  // asserted below
}

}  // namespace

std::vector<std::string> sentences_on_women(const WomenResults& found) {
  std::vector<std::string> all;
  for (const auto& part : {size_sentences(found), centre_sentences(found), tie_sentences(found), group_sentences(found),
                           certainty_sentences(found), between_sentences(found)})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace regioscan::testing

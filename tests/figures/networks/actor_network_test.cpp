#include "figures/networks/actor_network.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/escape.hpp"
#include "draw/svg.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using scene::Part;
using testing::analysed;
using testing::area;
using ::testing::HasSubstr;
using testing::marks_of;
using testing::picture;
using testing::small_inventory;
using testing::texts_of;
using testing::two_groups;
using testing::working_together;

class ActorNetwork : public testing::WithLayout {};

std::string lines_of(const scene::Check& check) {
  std::string all;
  for (const base::Words& line : check.lines()) all += line.en + "\n";
  return all;
}

/// An inventory with actors of eight types in turn.
inventory::Inventory with_types(inventory::Inventory inventory) {
  for (int i = 0; i < 8; ++i)
    inventory.taxonomy.actor_types.push_back(
        {.key = fmt::format("type-{}", i), .label = base::same(fmt::format("Soort {}", i)), .synonyms = {}});
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size()))
    inventory.actors[actor].type = fmt::format("type-{}", actor.value % 8);
  return inventory;
}

TEST_F(ActorNetwork, PassesItsCheckInBothLanguagesThemesAndAtAnySize) {
  for (const std::size_t groups : {1U, 3U, 10U}) {
    for (const std::size_t size : {3U, 20U}) {
      const analysis::Analysis analysis = analysed(with_types(small_inventory(working_together(groups, size))));
      for (const char* const theme : {"print", "dark"}) {
        for (const Language language : {Language::nl, Language::en}) {
          Recipe recipe;
          recipe.theme = theme;
          const scene::Check check = scene::checked(picture(analysis, recipe, language));
          EXPECT_TRUE(check.passes()) << groups << " × " << size << " " << theme << "\n" << lines_of(check);
        }
      }
    }
  }
}

TEST_F(ActorNetwork, PassesItsCheckOnASquareAndOnATallPage) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(6, 20)));
  for (const auto& [width, height] : {std::pair(600.0, 600.0), std::pair(595.0, 842.0), std::pair(1190.0, 842.0)}) {
    Recipe recipe;
    recipe.page.width_pt = width;
    recipe.page.height_pt = height;
    const scene::Check check = scene::checked(picture(analysis, recipe));
    EXPECT_TRUE(check.passes()) << width << " × " << height << "\n" << lines_of(check);
  }
}

TEST_F(ActorNetwork, GivesEveryShapeTheAreaOfItsNumberOfPartners) {
  const analysis::Analysis analysis = analysed(with_types(small_inventory(working_together(4, 12))));
  const scene::Scene scene = picture(analysis);
  const std::vector<scene::Mark> nodes = marks_of(scene, Part::node);
  ASSERT_EQ(nodes.size(), analysis.graph.actor_count());
  const double one = area(nodes.front().shape) / *analysis.score("degree").actors[ActorId{0}];
  for (const ActorId actor : base::ids<ActorId>(nodes.size()))
    EXPECT_NEAR(area(nodes[actor.index()].shape), one * *analysis.score("degree").actors[actor], 1e-6);
}

TEST_F(ActorNetwork, DrawsOnlyTiesThatAreInTheData) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(4, 15)));
  Recipe recipe;
  recipe.least_shared = 2;
  const ActorNetworkPlan plan = actor_network_plan(analysis, recipe);
  const scene::Scene scene = actor_network(analysis, recipe, plan, base::same("Proef"), Language::nl);
  std::map<std::pair<double, double>, ActorId> actor_at;
  for (const ActorId actor : base::ids<ActorId>(plan.places.size()))
    actor_at[{plan.places[actor].x, plan.places[actor].y}] = actor;
  std::set<std::pair<ActorId, ActorId>> drawn;
  for (const scene::Mark& mark : marks_of(scene, Part::tie)) {
    const auto& line = std::get<scene::Line>(mark.shape);
    const ActorId from = actor_at.at({line.from.x, line.from.y}), to = actor_at.at({line.to.x, line.to.y});
    const auto partners = analysis.actors.rows[from.index()];
    const auto found = std::find(partners.begin(), partners.end(), to.value);
    ASSERT_NE(found, partners.end());
    EXPECT_GE(analysis.actors.shared_of(from.index())[static_cast<std::size_t>(found - partners.begin())], 2U);
    drawn.insert(std::minmax(from, to));
  }
  EXPECT_EQ(drawn.size(), plan.ties.size()) << "each tie is drawn once";
}

TEST_F(ActorNetwork, SaysWhatWasLeftOut) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(4, 15)));
  Recipe recipe;
  recipe.least_shared = 2;
  recipe.labels = 5;
  const std::size_t drawn = actor_network_plan(analysis, recipe).ties.size();
  const scene::Scene dutch = picture(analysis, recipe), english = picture(analysis, recipe, Language::en);
  EXPECT_THAT(texts_of(dutch, Part::caption),
              HasSubstr(fmt::format("Getekend: {} van de {} banden (2 of meer gemeenschappelijke initiatieven)", drawn,
                                    analysis.actors.tie_count())));
  EXPECT_THAT(texts_of(english, Part::caption),
              HasSubstr(fmt::format("labels: 5 of {} actors", analysis.graph.actor_count())));
}

TEST_F(ActorNetwork, SaysWhetherTheTiesDrawnAreMoreThanChance) {
  const inventory::Inventory inventory = small_inventory(working_together(4, 15));
  backbone::Settings settings{.correction = backbone::Correction::none};
  const analysis::Analysis some = analysis::analyse(inventory, {}, {.backbone = settings});
  EXPECT_THAT(
      texts_of(picture(some), Part::caption),
      HasSubstr(fmt::format("Getekend: {} van de {} banden, die meer dan toeval (SDSM, zonder correctie, alfa 0,05) "
                            "zijn; alle banden bepalen de plaats",
                            some.backbone->kept(), some.actors.tie_count())));
  settings.alpha = 1e-12;
  const analysis::Analysis none = analysis::analyse(inventory, {}, {.backbone = settings});
  EXPECT_THAT(texts_of(picture(none), Part::caption), HasSubstr("geen band is zeker meer dan toeval (SDSM"));
  settings = {.model = backbone::Model::fdsm, .correction = backbone::Correction::bonferroni, .draws = 20};
  const analysis::Analysis few = analysis::analyse(inventory, {}, {.backbone = settings});
  EXPECT_THAT(texts_of(picture(few, {}, Language::en), Part::caption),
              HasSubstr("there are too few draws to say which"));
}

TEST_F(ActorNetwork, NamesSourceDateSelectionSeedAndContent) {
  const analysis::Analysis analysis = analysed(two_groups());
  const std::string caption = texts_of(picture(analysis), Part::caption);
  EXPECT_THAT(caption, HasSubstr("Bron: verzonnen; stand van 2024-01-01"));
  EXPECT_THAT(caption, HasSubstr("Seed 1; inhoud " + analysis.inventory.content.substr(0, 8)));
}

TEST_F(ActorNetwork, OfAReconstructionSaysSo) {
  inventory::Inventory inventory = two_groups();
  EXPECT_THAT(texts_of(picture(analysed(inventory)), Part::title), Not(HasSubstr("Reconstructie")));
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(texts_of(picture(analysed(inventory)), Part::title),
              HasSubstr("Reconstructie: aantallen zoals gepubliceerd, verbanden verzonnen"));
}

TEST_F(ActorNetwork, TakesATitleAndDescribesItselfInWords) {
  const analysis::Analysis analysis = analysed(two_groups());
  const scene::Scene scene =
      actor_network(analysis, {}, actor_network_plan(analysis, {}), {"Eigen titel", "Own title"}, Language::en);
  EXPECT_EQ(scene.title, "Own title");
  EXPECT_THAT(texts_of(scene, Part::title), HasSubstr("Own title"));
  EXPECT_THAT(scene.description, HasSubstr("Brug"));
}

TEST_F(ActorNetwork, NodesHaveLastingIdsClassesAndTips) {
  const scene::Scene scene = picture(analysed(two_groups()));
  for (const scene::Mark& node : marks_of(scene, Part::node)) {
    EXPECT_TRUE(node.id.starts_with("actor-")) << node.id;
    if (node.id != "actor-Brug") continue;
    EXPECT_THAT(node.klass, HasSubstr("cluster-"));
    EXPECT_THAT(node.tip, HasSubstr("Brug: 6 partners, 2 initiatieven; cluster"));
  }
}

TEST_F(ActorNetwork, IsTheSameForTheSameInputAndForRowsInAnotherOrder) {
  testing::Pairs rows = working_together(4, 10);
  const std::string first = draw::svg(picture(analysed(small_inventory(rows))));
  base::Stream chance = base::stream(3, "figures test");
  chance.shuffle(std::span(rows));
  EXPECT_EQ(draw::svg(picture(analysed(small_inventory(rows)))), first);
}

TEST_F(ActorNetwork, IsHonestAboutNothingOneThreeAndStrangers) {
  for (const testing::Pairs& rows : {testing::Pairs{}, testing::Pairs{{"A", "N1"}},
                                     testing::Pairs{{"A", "N1"}, {"B", "N1"}, {"B", "N2"}, {"C", "N2"}},
                                     testing::Pairs{{"A", "N1"}, {"B", "N2"}, {"C", "N3"}, {"D", "Z1"}}}) {
    const analysis::Analysis analysis = analysed(small_inventory(rows));
    const scene::Scene scene = picture(analysis);
    const scene::Check check = scene::checked(scene);
    EXPECT_TRUE(check.passes()) << rows.size() << "\n" << lines_of(check);
    EXPECT_EQ(check.nodes, analysis.graph.actor_count());
    EXPECT_FALSE(scene.title.empty());
  }
}

TEST_F(ActorNetwork, ActorsWithoutPartnersAreOpenDots) {
  const analysis::Analysis analysis = analysed(small_inventory({{"A", "N1"}, {"B", "N1"}, {"Alleen", "N2"}}));
  for (const scene::Mark& node : marks_of(picture(analysis), Part::node)) {
    const auto& circle = std::get<scene::Circle>(node.shape);
    EXPECT_EQ(circle.fill == "#ffffff", node.id == "actor-Alleen") << node.id;
  }
}

TEST_F(ActorNetwork, NamesActorsWithoutPartnersLast) {
  testing::Pairs rows = working_together(2, 8);
  for (int i = 0; i < 40; ++i) rows.emplace_back(fmt::format("Alleen {}", i), fmt::format("Los {}", i));
  Recipe recipe;
  recipe.labels = 14;
  EXPECT_THAT(texts_of(picture(analysed(small_inventory(rows)), recipe), Part::label), Not(HasSubstr("Alleen")));
}

TEST_F(ActorNetwork, NamesTheActorsWithMostPartnersWhereverTheyStand) {
  const analysis::Analysis analysis = analysed(small_inventory(working_together(10, 60)));
  const std::string labels = texts_of(picture(analysis), Part::label);
  std::size_t named = 0;
  const std::vector<ActorId> ranking = analysis::ranking(analysis, "degree");
  for (std::size_t place = 0; place < 10; ++place) {
    const std::string& name = analysis.inventory.actors[ranking[place]].name;
    named += labels.find(name) != std::string::npos ? 1U : 0U;
  }
  EXPECT_GE(named, 9U);
}

TEST_F(ActorNetwork, HostileNamesStayTextAndInPlace) {
  const std::vector<std::string> hostile{"<script>alert(1)</script>",
                                         "\" onload=\"alert(1)",
                                         "]]>&amp;&lt;",
                                         std::string(300, 'W'),
                                         "\xE2\x80\xAE"
                                         "omgekeerd",
                                         "bel\x07 en\x1b[31m rood",
                                         "regel een\nregel twee",
                                         "kapot \xff\xfe",
                                         "🦊🦊🦊 vossen",
                                         "שלום עולם"};
  testing::Pairs rows;
  for (const std::string& name : hostile) rows.emplace_back(name, "N1");
  const scene::Scene scene = picture(analysed(small_inventory(rows)));
  const scene::Check check = scene::checked(scene);
  EXPECT_TRUE(check.passes()) << lines_of(check);
  const std::string svg = draw::svg(scene);
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
  EXPECT_THAT(svg, Not(HasSubstr("\" onload")));
  EXPECT_FALSE(base::has_forbidden_characters(svg));
}

TEST_F(ActorNetwork, ShowsNoContactsAndNoNotes) {
  inventory::Inventory inventory = two_groups();
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size())) {
    inventory.actors[actor].contact = "geheim@voorbeeld.nl";
    inventory.actors[actor].note = "vertrouwelijk";
  }
  const std::string svg = draw::svg(picture(analysed(inventory)));
  EXPECT_THAT(svg, Not(HasSubstr("geheim")));
  EXPECT_THAT(svg, Not(HasSubstr("vertrouwelijk")));
}

}  // namespace
}  // namespace regioscan::figures

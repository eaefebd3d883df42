#include "figures/networks/cluster_map.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "base/failure.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using graph::ActorId;
using scene::Part;
using ::testing::HasSubstr;
using testing::marks_of;

class ClusterMap : public testing::WithLayout {};

Picture drawn(const analysis::Analysis& analysis, const Options& options = {}, Language language = Language::nl) {
  return cluster_map_picture(analysis, cluster_map_recipe({}, options), language);
}

std::vector<scene::Circle> areas_of(const scene::Scene& scene) {
  std::vector<scene::Circle> areas;
  for (const scene::Mark& mark : marks_of(scene, Part::area)) areas.push_back(std::get<scene::Circle>(mark.shape));
  return areas;
}

/// The judge: joint initiatives of two clusters, and those inside one, by looking at every initiative and every pair.
std::size_t joint_by_hand(const analysis::Analysis& analysis, std::uint32_t a, std::uint32_t b) {
  std::size_t joint = 0;
  for (std::size_t initiative = 0; initiative < analysis.graph.initiative_count(); ++initiative) {
    bool is_joint = false;
    for (const std::uint32_t first : analysis.graph.by_initiative()[initiative]) {
      for (const std::uint32_t second : analysis.graph.by_initiative()[initiative]) {
        const auto one = analysis.clusters.groups.of[ActorId{first}],
                   other = analysis.clusters.groups.of[ActorId{second}];
        is_joint = is_joint || (first != second && one && other && one->value == a && other->value == b);
      }
    }
    joint += is_joint ? 1U : 0U;
  }
  return joint;
}

TEST_F(ClusterMap, CountsWhatLiesInsideAndBetweenClusters) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(5, 9)));
  const ClusterCounts counts = cluster_counts(analysis, 20);
  ASSERT_GE(counts.areas.size(), 3U);
  for (const ClusterArea& area : counts.areas) {
    EXPECT_EQ(area.actors, analysis.clusters.groups.members[area.cluster].size());
    EXPECT_EQ(area.initiatives_inside, joint_by_hand(analysis, area.cluster.value, area.cluster.value));
    EXPECT_EQ(area.leaders.size(), 3U);
  }
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> found;
  for (const ClusterTie& tie : counts.ties) found[{tie.first, tie.second}] = tie.initiatives;
  for (std::uint32_t a = 0; a < counts.areas.size(); ++a) {
    for (std::uint32_t b = a + 1; b < counts.areas.size(); ++b)
      EXPECT_EQ((found[{a, b}]), joint_by_hand(analysis, a, b)) << a << " " << b;
  }
  EXPECT_TRUE(std::ranges::is_sorted(counts.ties, std::greater<>(), &ClusterTie::initiatives));
}

TEST_F(ClusterMap, SumsTheClustersThatAreNotShown) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(6, 9)));
  const ClusterCounts all = cluster_counts(analysis, 20), some = cluster_counts(analysis, 2);
  EXPECT_EQ(some.areas.size(), 2U);
  EXPECT_EQ(some.other_clusters, all.areas.size() - 2);
  std::size_t actors = all.actors_in_none;
  for (const ClusterArea& area : all.areas) actors += area.actors;
  EXPECT_EQ(actors, analysis.graph.actor_count());
  EXPECT_EQ(some.other_actors + some.areas[0].actors + some.areas[1].actors + some.actors_in_none, actors);
  const std::string caption = testing::texts_of(drawn(analysis, {{"top", std::int64_t{2}}}).scene, Part::caption);
  EXPECT_THAT(caption, HasSubstr(fmt::format("Getekend: 2 van {} clusters, de grootste (de andere samen: {} actoren)",
                                             all.areas.size(), some.other_actors)));
}

TEST_F(ClusterMap, DrawsAreasInProportionToActorsApartFromEachOther) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(6, 14)));
  const ClusterCounts counts = cluster_counts(analysis, 8);
  const std::vector<scene::Circle> areas = areas_of(drawn(analysis).scene);
  ASSERT_EQ(areas.size(), counts.areas.size());
  const double one = areas[0].radius_pt * areas[0].radius_pt / static_cast<double>(counts.areas[0].actors);
  for (std::size_t a = 0; a < areas.size(); ++a) {
    EXPECT_NEAR(areas[a].radius_pt * areas[a].radius_pt, one * static_cast<double>(counts.areas[a].actors), 1e-6);
    for (std::size_t b = a + 1; b < areas.size(); ++b) EXPECT_FALSE(scene::overlap(areas[a], areas[b]));
  }
}

TEST_F(ClusterMap, DrawsTheStrongestTiesInProportionAndWritesTheirNumbers) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(6, 14)));
  const ClusterCounts counts = cluster_counts(analysis, 8);
  const Picture picture = drawn(analysis, {{"most_ties", std::int64_t{5}}});
  const std::vector<scene::Circle> areas = areas_of(picture.scene);
  const std::vector<scene::Mark> ties = marks_of(picture.scene, Part::tie);
  ASSERT_EQ(ties.size(), 5U);
  std::size_t numbers = 0;
  for (const scene::Mark& mark : picture.scene.marks) numbers += mark.klass == "tie-number" ? 1U : 0U;
  EXPECT_EQ(numbers, ties.size());
  const double one =
      std::get<scene::Line>(ties[0].shape).stroke.width_pt / static_cast<double>(counts.ties[0].initiatives);
  for (std::size_t at = 0; at < ties.size(); ++at) {
    const auto& line = std::get<scene::Line>(ties[at].shape);
    EXPECT_NEAR(line.stroke.width_pt, one * static_cast<double>(counts.ties[at].initiatives), 1e-9);
    EXPECT_EQ(line.from, areas[counts.ties[at].first].centre);
    EXPECT_EQ(line.to, areas[counts.ties[at].second].centre);
    EXPECT_EQ(std::get<std::int64_t>(picture.table.rows[areas.size() + at][6]),
              static_cast<std::int64_t>(counts.ties[at].initiatives));
  }
  EXPECT_EQ(picture.table.rows.size(), areas.size() + ties.size());
}

TEST_F(ClusterMap, SaysWhichClustersAreJoinedMost) {
  EXPECT_EQ(drawn(testing::analysed(testing::two_groups())).scene.title,
            "De clusters 1 (Zeeland) en 2 (Drenthe) zijn verbonden door 1 gemeenschappelijk initiatief");
  EXPECT_EQ(drawn(testing::analysed(testing::small_inventory({{"A", "N1"}, {"B", "N1"}, {"C", "Z1"}, {"D", "Z1"}})), {},
                  Language::en)
                .scene.title,
            "No two clusters have an initiative in common");
  EXPECT_EQ(drawn(testing::analysed(testing::small_inventory({{"A", "N1"}, {"B", "N1"}}))).scene.title,
            "Wie samenwerkt, hoort bij één cluster: 2 actoren");
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(5, 9));
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(drawn(testing::analysed(inventory)).scene.title,
              HasSubstr("In deze reconstructie: Van de 5 clusters zijn "));
}

TEST_F(ClusterMap, OfAnInventoryWithoutCooperationSaysWhatIsMissing) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory({{"A", "N1"}, {"B", "N2"}}));
  EXPECT_THROW(static_cast<void>(drawn(analysis)), base::UsageError);
}

TEST_F(ClusterMap, PassesItsCheckAndIsTheSameTwice) {
  for (const std::size_t groups : {1U, 3U, 12U}) {
    const analysis::Analysis analysis =
        testing::analysed(testing::small_inventory(testing::working_together(groups, 12)));
    for (const char* theme : {"print", "dark", "greyscale"}) {
      for (const char* size : {"a4", "slide", "square"}) {
        const Options options{{"theme", std::string(theme)}, {"size", std::string(size)}};
        const scene::Scene scene = drawn(analysis, options).scene;
        EXPECT_TRUE(scene::checked(scene).passes()) << groups << " " << theme << " " << size;
      }
    }
    EXPECT_EQ(areas_of(drawn(analysis).scene).front().centre, areas_of(drawn(analysis).scene).front().centre);
  }
}

TEST_F(ClusterMap, WithHostileAndLongNamesCanBeRead) {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(3, 8));
  for (const ActorId actor : base::ids<ActorId>(inventory.actors.size()))
    inventory.actors[actor].name = std::string(300, 'W');
  inventory.actors[ActorId{0}].name = "<b>\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \x07";
  EXPECT_TRUE(scene::checked(drawn(testing::analysed(inventory)).scene).passes());
}

TEST_F(ClusterMap, TellsGreysApartByTheLineAroundThem) {
  const analysis::Analysis analysis = testing::analysed(testing::small_inventory(testing::working_together(6, 12)));
  std::set<std::pair<std::string, bool>> looks;
  const std::vector<scene::Circle> areas = areas_of(drawn(analysis, {{"theme", std::string("greyscale")}}).scene);
  for (const scene::Circle& area : areas) looks.insert({area.fill, area.stroke.dash_pt.empty()});
  EXPECT_EQ(looks.size(), areas.size());
}

}  // namespace
}  // namespace regioscan::figures

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/findings.hpp"
#include "tests/small_inventory.hpp"

namespace regioscan::analysis {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

/// A row of six in Drenthe, one initiative for each two neighbours.
inventory::Inventory row() {
  return testing::small_inventory({{"A", "N1"},
                                   {"B", "N1"},
                                   {"B", "N2"},
                                   {"C", "N2"},
                                   {"C", "N3"},
                                   {"D", "N3"},
                                   {"D", "N4"},
                                   {"E", "N4"},
                                   {"E", "N5"},
                                   {"F", "N5"}});
}

/// Two groups of four who work together often; Brug, of the first, joins the second in two initiatives.
inventory::Inventory held_by_one() {
  std::vector<std::pair<std::string, std::string>> parts;
  for (const char* initiative : {"N1", "N2", "N3", "N4", "N5"}) {
    for (const char* actor : {"Anna", "Bas", "Brug", "Cor"}) parts.emplace_back(actor, initiative);
  }
  for (const char* initiative : {"Z1", "Z2", "Z3", "Z4", "Z5"}) {
    for (const char* actor : {"Wim", "Xan", "Yde", "Zus"}) parts.emplace_back(actor, initiative);
  }
  parts.emplace_back("Brug", "Z1");
  parts.emplace_back("Brug", "Z2");
  return testing::small_inventory(parts);
}

TEST(ShortcutFindings, NameTheTieThatBringsMostOthersNearer) {
  const Analysis found = analyse(row(), {}, {});
  ASSERT_EQ(shortcut_findings(found).size(), 1U);
  EXPECT_THAT(shortcut_findings(found)[0].nl, StartsWith("Als B en E gaan samenwerken, komen "));
  EXPECT_THAT(shortcut_findings(found)[0].en, StartsWith("If B and E begin to work together, "));
}

TEST(ShortcutFindings, SayThatNoTieHelpsOthersWhereNoneDoes) {
  const Analysis found =
      analyse(testing::small_inventory({{"A", "N1"}, {"B", "N1"}, {"B", "N2"}, {"C", "N2"}}), {}, {});
  ASSERT_EQ(shortcut_findings(found).size(), 1U);
  EXPECT_THAT(shortcut_findings(found)[0].nl, StartsWith("Geen nieuwe samenwerking"));
}

TEST(ShortcutFindings, OfAReconstructionSaySo) {
  inventory::Inventory inventory = row();
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(shortcut_findings(analyse(inventory, {}, {}))[0].nl, StartsWith("In deze reconstructie"));
}

TEST(ClusterBridgeFindings, NameTheOneByWhomTwoClustersHang) {
  const Analysis found = analyse(held_by_one(), {}, {});
  ASSERT_EQ(found.cluster_names.size(), 2U);
  const std::vector<base::Words> sentences = cluster_bridge_findings(found, 3);
  ASSERT_EQ(sentences.size(), 1U);
  EXPECT_THAT(
      sentences[0].nl,
      HasSubstr("hangen aan Brug: zonder deze actor verbinden 2 van hun 2 gezamenlijke initiatieven ze niet meer"));
  EXPECT_THAT(sentences[0].en, HasSubstr("depend on Brug: without this actor 2 of their 2"));
  EXPECT_THAT(sentences[0].nl, HasSubstr(numbered_name(found, graph::ClusterId{0}).nl));
}

TEST(ClusterBridgeFindings, SayThatNoneHangByOneWhereTheyMeetOnce) {
  const Analysis found = analyse(testing::two_groups(), {}, {});
  EXPECT_THAT(cluster_bridge_findings(found, 3)[0].nl, StartsWith("Geen twee clusters met meer dan één"));
}

TEST(ClusterBridgeFindings, NeedTwoClusters) {
  EXPECT_THAT(cluster_bridge_findings(analyse(testing::small_inventory({{"A", "N1"}, {"B", "N1"}}), {}, {}), 3),
              IsEmpty());
  EXPECT_THAT(cluster_bridge_findings(analyse(testing::small_inventory({}), {}, {}), 3), IsEmpty());
}

}  // namespace
}  // namespace regioscan::analysis

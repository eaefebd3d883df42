// What all figures of networks owe their readers, asked of each of them; what is their own stands in their own tests.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/escape.hpp"
#include "base/failure.hpp"
#include "draw/svg.hpp"
#include "figures/figures.hpp"
#include "scene/check.hpp"
#include "tests/figures/pictures.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using scene::Part;

class NetworkFigures : public testing::WithLayout, public ::testing::WithParamInterface<const char*> {
 protected:
  [[nodiscard]] static Picture drawn(const analysis::Analysis& analysis, const Options& options = {},
                                     Language language = Language::nl) {
    return figure(GetParam()).compose(analysis, {.options = options, .language = language});
  }
};

const std::string& text_at(const std::vector<base::Cell>& row, std::size_t column) {
  return std::get<std::string>(row[column]);
}

/// Roles, and a name that is long, one that is hostile, one from right to left.
inventory::Inventory with_hard_names() {
  inventory::Inventory inventory = testing::small_inventory(testing::working_together(5, 14));
  for (std::size_t at = 0; at < inventory.participations.size(); ++at)
    inventory.participations[at].role = inventory::kRoles[at % 4];
  inventory.actors[graph::ActorId{0}].name = std::string(300, 'w');
  inventory.actors[graph::ActorId{1}].name = "<script>alert(1)</script> \xF0\x9F\x98\x80";
  inventory.initiatives[graph::InitiativeId{0}].name = "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \x07 regel\nregel";
  inventory.initiatives[graph::InitiativeId{1}].name = std::string(300, 'i');
  return inventory;
}

TEST_P(NetworkFigures, CanBeReadWhateverTheNamesPageAndTheme) {
  for (const inventory::Inventory& inventory : {with_hard_names(), testing::two_groups()}) {
    const analysis::Analysis analysis = testing::analysed(inventory);
    for (const char* size : {"a4", "square", "slide"}) {
      for (const char* theme : {"print", "greyscale"}) {
        const scene::Check check =
            scene::checked(drawn(analysis, {{"size", std::string(size)}, {"theme", std::string(theme)}}).scene);
        std::string lines;
        for (const base::Words& line : check.lines()) lines += line.en + "\n";
        EXPECT_TRUE(check.passes()) << size << " " << theme << "\n" << lines;
      }
    }
  }
}

TEST_P(NetworkFigures, DrawWhatTheirTableHolds) {
  const analysis::Analysis analysis = testing::analysed(with_hard_names());
  const Picture picture = drawn(analysis);
  std::size_t nodes = 0, ties = 0;
  std::set<std::pair<double, double>> places;
  for (const auto& row : picture.table.rows) {
    const std::string& mark = text_at(row, 0);
    if (mark.starts_with("tie")) ++ties;
    if (mark != "actor" && mark != "initiative" && mark != "node" && mark != "region") continue;
    ++nodes;
    places.emplace(*std::get<std::optional<double>>(row[row.size() - 2]),
                   *std::get<std::optional<double>>(row[row.size() - 1]));
  }
  EXPECT_EQ(testing::marks_of(picture.scene, Part::node).size(), nodes);
  const std::vector<scene::Mark> drawn_ties = testing::marks_of(picture.scene, Part::tie);
  EXPECT_EQ(drawn_ties.size(), ties);
  EXPECT_GT(ties, 0U);
  for (const scene::Mark& tie : drawn_ties) {
    const auto& line = std::get<scene::Line>(tie.shape);
    EXPECT_TRUE(places.contains({line.from.x, line.from.y}) && places.contains({line.to.x, line.to.y}));
  }
}

TEST_P(NetworkFigures, GiveEveryNodeTheAreaOfItsNumber) {
  const Picture picture = drawn(testing::analysed(with_hard_names()));
  std::map<std::pair<std::string, double>, double> area_of;
  const std::vector<scene::Mark> nodes = testing::marks_of(picture.scene, Part::node);
  std::map<std::string, double> numbers;
  for (const auto& row : picture.table.rows) {
    const std::string mark = text_at(row, 0) == "node" ? "actor" : text_at(row, 0);
    const base::Cell& cell = row[row.size() - 3];
    if (const auto* const whole = std::get_if<std::int64_t>(&cell))
      numbers[base::identifier(mark + "-", text_at(row, 1))] = static_cast<double>(*whole);
    if (const auto* const number = std::get_if<std::optional<double>>(&cell))
      numbers[base::identifier(mark + "-", text_at(row, 1))] = number->value_or(0);
  }
  double one = 0;
  for (const scene::Mark& node : nodes) {
    ASSERT_TRUE(numbers.contains(node.id)) << node.id;
    if (numbers.at(node.id) <= 0) continue;
    const double share = testing::area(node.shape) / numbers.at(node.id);
    if (one == 0) one = share;
    EXPECT_NEAR(share, one, 1e-6 * one) << node.id;
  }
}

TEST_P(NetworkFigures, AreTheSameAgainAndForRowsInAnotherOrder) {
  testing::Pairs rows = testing::working_together(3, 9);
  const std::string first = draw::svg(drawn(testing::analysed(testing::small_inventory(rows))).scene);
  base::Stream chance = base::stream(3, "figures test");
  chance.shuffle(std::span(rows));
  EXPECT_EQ(draw::svg(drawn(testing::analysed(testing::small_inventory(rows))).scene), first);
}

TEST_P(NetworkFigures, OfNothingAreRefusedInWords) {
  EXPECT_THROW(static_cast<void>(drawn(testing::analysed(testing::small_inventory({})))), base::UsageError);
}

TEST_P(NetworkFigures, MakeOneStandOutAndRefuseOneThatIsNotThere) {
  const analysis::Analysis analysis = testing::analysed(testing::two_groups());
  const bool is_of_initiatives = std::string(GetParam()) == "initiative-network";
  const std::string name = is_of_initiatives ? "N2" : "Anna";
  Options options{{"highlight", name}};
  if (std::string(GetParam()) == "region-network") options["focus"] = std::string("drenthe");
  const scene::Scene scene = drawn(analysis, options).scene;
  std::size_t bold = 0;
  for (const scene::Mark& mark : testing::marks_of(scene, Part::label)) {
    const auto& text = std::get<scene::Text>(mark.shape);
    bold += text.weight == scene::Weight::bold && text.text == name ? 1U : 0U;
  }
  EXPECT_EQ(bold, 1U);
  options["highlight"] = std::string("niemand van deze");
  EXPECT_THROW(static_cast<void>(drawn(analysis, options)), base::UsageError);
}

TEST_P(NetworkFigures, OfAReconstructionSaySoInTheTitle) {
  inventory::Inventory inventory = testing::two_groups();
  inventory.about.is_reconstruction = true;
  EXPECT_THAT(drawn(testing::analysed(inventory)).scene.title, ::testing::HasSubstr("In deze reconstructie: "));
}

TEST(ActorNetworkFigure, OfNothingIsRefusedInWords) {
  const analysis::Analysis nothing = testing::analysed(testing::small_inventory({}));
  EXPECT_THROW(static_cast<void>(figure("actor-network").compose(nothing, {})), base::UsageError);
}

INSTANTIATE_TEST_SUITE_P(All, NetworkFigures,
                         ::testing::Values("initiative-network", "bipartite-network", "region-network", "two-columns",
                                           "ego"),
                         [](const auto& each) {
                           std::string name = each.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace regioscan::figures

// Every figure on every inventory that we have: it can be read, or it says in words what the inventory lacks.
#include <gmock/gmock.h>

#include <map>
#include <set>

#include "base/failure.hpp"
#include "figures/settings.hpp"
#include "scene/check.hpp"
#include "tests/pictures/pictures_of.hpp"
#include "tests/real_data.hpp"

namespace regioscan::figures {
namespace {

using base::Language;

/// Which figures an inventory cannot have, and words of the sentence that says what it lacks. What is not listed here
/// must be drawn, and what is listed must be refused.
using Lacking = std::map<std::string, std::string>;

const std::string kWhatAndWhere = "does not say both what is done and where";
const std::string kWhatOrWhere = "does not say what is done or where";
const std::string kRoles = "the role is not known of any participation";
const std::string kRegions = "It is not known in which regions the actors work";
const std::string kNoRegion = "Of no actor a region is known";
const std::string kNoCircle = "no learning circle suggests itself";
const std::string kClasses = "the classes of reach and effort are not known";

class Sweep : public testing::Pictures {
 protected:
  static void expect_drawn(const Figure& figure, const analysis::Analysis& analysis, const FigureRequest& request) {
    try {
      const Picture picture = figure.compose(analysis, request);
      std::string lines;
      const scene::Check check = scene::checked(picture.scene);
      for (const base::Words& line : check.lines()) lines += line.en + "\n";
      EXPECT_TRUE(check.passes()) << lines;
      EXPECT_GT(check.texts, 3U) << "an empty page";
      EXPECT_FALSE(picture.table.rows.empty());
      EXPECT_EQ(picture.scene.key, figure.key) << "ids of title and description begin with the figure's key";
    } catch (const base::UsageError& error) {
      ADD_FAILURE() << "refused: " << error.why().en
                    << "\nIf the inventory really lacks that, name the figure and these words in this test.";
    }
  }

  static void expect_refused(const Figure& figure, const analysis::Analysis& analysis, const FigureRequest& request,
                             const std::string& words) {
    try {
      static_cast<void>(figure.compose(analysis, request));
      ADD_FAILURE() << "was drawn; take it off the list of what this inventory lacks";
    } catch (const base::UsageError& error) {
      EXPECT_THAT(error.why().en, ::testing::HasSubstr(words));
      EXPECT_FALSE(error.why().nl.empty());
    }
  }

  static void sweep(const analysis::Analysis& analysis, const Lacking& lacking, const std::vector<Options>& looks,
                    Language language) {
    for (const Figure& each : all_figures()) {
      for (const Options& look : looks) {
        std::string trace = each.key;
        for (const auto& [key, value] : look) trace += " --" + key + " " + std::get<std::string>(value);
        SCOPED_TRACE(trace + (language == Language::nl ? " --lang nl" : " --lang en"));
        const FigureRequest request{.options = look, .language = language};
        const auto found = lacking.find(each.key);
        if (found == lacking.end()) expect_drawn(each, analysis, request);
        if (found != lacking.end()) expect_refused(each, analysis, request, found->second);
      }
    }
    for (const auto& [key, words] : lacking) EXPECT_EQ(figure(key).key, key) << "the list names no other figures";
  }

  static std::vector<Options> print_and_dark() {
    return {{{"theme", std::string("print")}}, {{"theme", std::string("dark")}}};
  }
};

TEST_F(Sweep, OfTheReconstructionOnEveryPageInBothLanguages) {
  const analysis::Analysis analysis = testing::shipped("regioscan-2023");
  std::vector<Options> looks;
  for (const char* size : {"a4", "a3", "slide", "square"}) {
    for (const char* theme : {"print", "dark"})
      looks.push_back({{"size", std::string(size)}, {"theme", std::string(theme)}});
  }
  for (const Language language : {Language::nl, Language::en}) sweep(analysis, {}, looks, language);
}

TEST_F(Sweep, OfSouthernWomen) {
  const Lacking lacking{{"white-spots", kWhatAndWhere},
                        {"shares", kWhatAndWhere},
                        {"bars", kWhatOrWhere},
                        {"quadrant", kWhatOrWhere},
                        {"roles", kRoles},
                        {"region-ties", kRegions},
                        {"alluvial", kRegions},
                        {"geographic-network", kRegions},
                        {"region-network", kNoRegion},
                        {"circles", kNoCircle}};
  sweep(testing::shipped("southern-women"), lacking, print_and_dark(), Language::en);
}

/// On public data that are not part of the project.
class RealDataSweep : public testing::OnRealDataWith<Sweep> {
 protected:
  static analysis::Analysis mapped(const std::string& mapping, std::map<std::string, std::string> tables) {
    inventory::Source source{.path = std::string(REGIOSCAN_SOURCE_DIR) + "/data/mappings/" + mapping, .tables = {}};
    for (const auto& [name, file] : tables) source.tables[name] = std::string(REGIOSCAN_REAL_DATA) + "/" + file;
    return testing::analysis_of(source);
  }
};

TEST_F(RealDataSweep, OfDutchJointArrangements) {
  const Lacking lacking{
      {"white-spots", kWhatAndWhere}, {"shares", kWhatAndWhere}, {"quadrant", kClasses}, {"roles", kRoles}};
  sweep(mapped("gr_nl.toml", {{"rows", "gr_nl/opengr_provincies.fixed.csv"}}), lacking, print_and_dark(), Language::nl);
}

TEST_F(RealDataSweep, OfDigitalResearchProjects) {
  const Lacking lacking{{"white-spots", kWhatAndWhere},
                        {"shares", kWhatAndWhere},
                        {"bars", kWhatOrWhere},
                        {"quadrant", kWhatOrWhere},
                        {"circles", kNoCircle}};
  sweep(mapped("h2020_nl_digital.toml",
               {{"participations", "h2020_nl/participations.csv"}, {"projects", "h2020_nl/projects_digital.csv"}}),
        lacking, print_and_dark(), Language::nl);
}

}  // namespace
}  // namespace regioscan::figures

#include <gtest/gtest.h>

#include "base/random.hpp"
#include "tests/inventory/folder_for_tests.hpp"

namespace regioscan::inventory {
namespace {

/// The file with the rows under its header in another order.
std::string shuffled(const std::string& text, std::uint64_t seed) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t end = text.find('\n'); end != std::string::npos; at = end + 1, end = text.find('\n', at)) {
    lines.push_back(text.substr(at, end - at + 1));
  }
  base::Stream chance = base::stream(seed, "rows");
  chance.shuffle(std::span(lines).subspan(1));
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

base::Files energy_example() {
  base::Files files;
  for (const auto& entry : std::filesystem::directory_iterator(testing::source_path("data/energy-example"))) {
    files[entry.path().filename().string()] = base::file_bytes(entry.path());
  }
  return files;
}

TEST(Content, DoesNotDependOnTheOrderOfRows) {
  const base::Files files = energy_example();
  const Reading plain = testing::read_files(files);
  ASSERT_TRUE(plain.inventory);
  EXPECT_EQ(plain.inventory->content.size(), 64U);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    base::Files mixed = files;
    for (auto& [name, bytes] : mixed) {
      if (name.ends_with(".csv")) bytes = shuffled(bytes, seed);
    }
    ASSERT_NE(mixed, files);
    const Reading reading = testing::read_files(mixed);
    ASSERT_TRUE(reading.inventory);
    EXPECT_EQ(reading.inventory->content, plain.inventory->content) << "seed " << seed;
  }
}

TEST(Content, ChangesWithAnyRecord) {
  const std::string plain = testing::read_files({}).inventory->content;
  for (const auto& [name, bytes] : base::Files{{"initiatives.csv", "id,name\ni1,Eén\ni2,Twee\n"},
                                               {"participations.csv", "actor,initiative\na,i1\nb,i1\na,i2\n"},
                                               {"actors.csv", "id,name,note\na,a,x\nb,b,\n"},
                                               {"activities.csv", "id,initiative\nx,i1\ny,i2\n"}}) {
    const Reading reading = testing::read_files({{name, bytes}});
    ASSERT_TRUE(reading.inventory) << name;
    EXPECT_NE(reading.inventory->content, plain) << name;
  }
}

TEST(Content, KeepsFieldsApart) {
  const auto content = [](const char* actors) {
    return testing::read_files({{"actors.csv", actors}}).inventory->content;
  };
  EXPECT_NE(content("id,name,contact,note\na,A,xy,\nb,B,,\n"), content("id,name,contact,note\na,A,x,y\nb,B,,\n"));
}

}  // namespace
}  // namespace regioscan::inventory

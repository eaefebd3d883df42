#include "base/files.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "base/failure.hpp"

namespace regioscan::base {
namespace {

namespace fs = std::filesystem;

class Folder : public ::testing::Test {
 protected:
  Folder() : home_(fs::temp_directory_path() / ("regioscan-files-" + std::to_string(getpid()))), out_(home_ / "out") {
    fs::remove_all(home_);
    fs::create_directories(home_);
  }
  ~Folder() override { fs::remove_all(home_); }

  static Files output(const std::string& content) {
    return {{"a.csv", content},
            {"manifest.json", R"({"files": {"a.csv": "x", "sub/b.csv": "y"}})"},
            {"sub/b.csv", content}};
  }
  [[nodiscard]] std::string content_of(const char* name) const { return file_bytes(out_ / name); }

  fs::path home_, out_;
};

TEST_F(Folder, IsWrittenAndReplacedAsAWhole) {
  replace_folder(out_, output("first"), Foreign::refuse);
  EXPECT_EQ(content_of("sub/b.csv"), "first");
  replace_folder(out_.string() + "/", output("second"), Foreign::refuse);
  EXPECT_EQ(content_of("a.csv"), "second");
  EXPECT_EQ(std::distance(fs::directory_iterator(home_), fs::directory_iterator()), 1) << "nothing is left beside it";
}

TEST_F(Folder, OfSomebodyElseIsNotTouched) {
  fs::create_directories(out_);
  std::ofstream(out_ / "mine.txt") << "mine";
  EXPECT_THROW(replace_folder(out_, output("first"), Foreign::refuse), FileError);
  EXPECT_EQ(content_of("mine.txt"), "mine");
  replace_folder(out_, output("first"), Foreign::carry_over);
  EXPECT_EQ(content_of("mine.txt"), "mine");
  EXPECT_EQ(content_of("a.csv"), "first");
}

TEST_F(Folder, OfSomebodyElseThatClashesWithTheOutputIsNeverReplaced) {
  fs::create_directories(out_);
  std::ofstream(out_ / "a.csv") << "mine";
  EXPECT_THROW(replace_folder(out_, output("first"), Foreign::carry_over), FileError);
  EXPECT_EQ(content_of("a.csv"), "mine");
}

TEST_F(Folder, NamedOldBesideItThatIsNotOursStopsTheRun) {
  replace_folder(out_, output("first"), Foreign::refuse);
  fs::create_directories(home_ / "out.old");
  std::ofstream(home_ / "out.old" / "holiday.txt") << "mine";
  EXPECT_THROW(replace_folder(out_, output("second"), Foreign::refuse), FileError);
  EXPECT_EQ(file_bytes(home_ / "out.old" / "holiday.txt"), "mine");
  EXPECT_EQ(content_of("a.csv"), "first");
}

TEST_F(Folder, ASuddenEndAtAnyStepLeavesTheOldOrTheNewOutputWhole) {
  for (const std::string_view last :
       {"recovered", "wrote a.csv", "wrote sub/b.csv", "carried over", "moved old", "moved new", "done"}) {
    fs::remove_all(home_);
    fs::create_directories(home_);
    replace_folder(out_, output("first"), Foreign::refuse);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      replace_folder(out_, output("second"), Foreign::refuse, [&](std::string_view step) {
        if (step == last) _exit(7);
      });
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), 7) << "the run should have reached " << last;
    recover_folder(out_);
    const std::string a = content_of("a.csv");
    EXPECT_TRUE(a == "first" || a == "second") << last;
    EXPECT_EQ(content_of("sub/b.csv"), a) << "never a mixture: " << last;
    replace_folder(out_, output("third"), Foreign::refuse);
    EXPECT_EQ(content_of("sub/b.csv"), "third") << "the next run goes on: " << last;
    EXPECT_EQ(std::distance(fs::directory_iterator(home_), fs::directory_iterator()), 1) << "nothing is left beside it";
  }
}

TEST_F(Folder, AFileIsReplacedWhole) {
  write_file(home_ / "one.txt", "first");
  write_file(home_ / "one.txt", "second");
  EXPECT_EQ(file_bytes(home_ / "one.txt"), "second");
  EXPECT_THROW(write_file(home_ / "no" / "one.txt", "x"), FileError);
}

TEST(Sha256, EqualsThePublishedExample) {
  EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") << "FIPS 180-2, B.1";
}

TEST(Sha256, IsTheSameInParts) {
  Sha256 sum;
  for (const char* part : {"a", "", "bc"}) sum.add(part);
  EXPECT_EQ(sum.digest(), sha256("abc"));
}

TEST(SecurityHash, EqualsThePublishedExample) {
  EXPECT_EQ(security_hash("alert('Hello, world.');"), "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
      << "W3C, Content Security Policy Level 2, section 4.2.5";
}

TEST(FileBytes, SaysWhatCannotBeRead) { EXPECT_THROW(static_cast<void>(file_bytes("/nonexistent/file")), FileError); }

}  // namespace
}  // namespace regioscan::base

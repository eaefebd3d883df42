#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>

#include "base/json.hpp"
#include "tests/cli/program.hpp"

namespace regioscan {
namespace {

/// Starts the program in the background and ends it after some milliseconds.
void run_and_kill(const std::string& out, int milliseconds) {
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execl(REGIOSCAN_PROGRAM, REGIOSCAN_PROGRAM, "analyse", REGIOSCAN_SOURCE_DIR "/data/southern-women", "--lang", "en",
          "-o", out.c_str(), nullptr);
    _exit(99);
  }
  usleep(static_cast<useconds_t>(milliseconds) * 1000);
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
}

/// Every file that the manifest lists is there with its hash.
void expect_whole(const std::string& folder) {
  const auto manifest = base::parsed_json(base::file_bytes(folder + "/manifest.json"));
  ASSERT_TRUE(manifest.has_value());
  for (const auto& [name, hash] : (*manifest)["files"].items()) {
    if (name != "manifest.json") {
      EXPECT_EQ(base::sha256(base::file_bytes(folder + "/" + name)), hash) << name;
    }
  }
}

TEST(SuddenEnd, AtAnyMomentLeavesAWholeOutput) {
  const testing::Scratch scratch;
  const std::string out = scratch / "out";
  ASSERT_EQ(testing::regioscan("analyse data/southern-women -o " + out).code, 0);
  for (int milliseconds = 0; milliseconds < 400; milliseconds += 16) {
    run_and_kill(out, milliseconds);
    base::recover_folder(out);
    expect_whole(out);
  }
  ASSERT_EQ(testing::regioscan("analyse data/southern-women -o " + out).code, 0);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(scratch / ""), std::filesystem::directory_iterator()), 1)
      << "what the killed runs left beside is gone";
}

}  // namespace
}  // namespace regioscan

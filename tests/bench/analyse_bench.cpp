// How long `analyse` takes and how much memory, as users run it: the program from start to finish, three times, the
// middle one.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace {

struct Cost {
  double seconds;
  double megabytes;
};

Cost cost_of(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child == 0) {
    dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), STDOUT_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
  }
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fmt::print(stderr, "{} failed\n", fmt::join(words, " "));
    std::exit(1);
  }
  return {passed.count(), static_cast<double>(used.ru_maxrss) / 1024};
}

void measure(const std::string& name, const std::vector<std::string>& inventory, double allowed_seconds,
             double allowed_megabytes) {
  std::string folder = (std::filesystem::temp_directory_path() / "regioscan-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) std::exit(1);
  std::vector<std::string> words{REGIOSCAN_PROGRAM, "analyse"};
  words.insert(words.end(), inventory.begin(), inventory.end());
  words.insert(words.end(), {"-q", "-o", folder + "/out"});
  std::vector<Cost> costs;
  for (int run = 0; run < 3; ++run) costs.push_back(cost_of(words));
  std::sort(costs.begin(), costs.end(), [](const Cost& a, const Cost& b) { return a.seconds < b.seconds; });
  std::filesystem::remove_all(folder);
  fmt::print("{:<42} {:6.2f} s (asked: under {:.0f} s) {:6.0f} MB (asked: under {:.0f} MB)\n", name, costs[1].seconds,
             allowed_seconds, costs[1].megabytes, allowed_megabytes);
}

}  // namespace

int main() {
  const std::string root = REGIOSCAN_SOURCE_DIR;
  measure("analyse southern-women", {root + "/data/southern-women"}, 1, 300);
  measure("analyse energy-example", {root + "/data/energy-example"}, 1, 300);
  const std::string real = REGIOSCAN_REAL_DATA;
  if (real.empty()) {
    fmt::print("public data sets absent: gr_nl and h2020_nl not measured\n");
    return 0;
  }
  measure("analyse gr_nl (605 × 464)",
          {root + "/data/mappings/gr_nl.toml", "--table", "rows=" + real + "/gr_nl/opengr_provincies.fixed.csv"}, 5,
          300);
}

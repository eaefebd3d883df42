#include "cli/weights_file.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/failure.hpp"
#include "base/files.hpp"
#include "cli/terminal.hpp"

namespace regioscan::cli {

using base::Words;

void take(std::vector<base::Problem> found, const Words& which, std::vector<base::Problem>& problems) {
  if (base::has_errors(found)) {
    const Words count = tally(found);
    throw base::InputError({fmt::format("{} heeft {}; er is niets geschreven.", which.nl, count.nl),
                            fmt::format("{} has {}; nothing was written.", which.en, count.en)},
                           std::move(found));
  }
  problems.insert(problems.end(), found.begin(), found.end());
}

overlaps::Weights weights_in(const std::string& path, std::vector<base::Problem>& problems) {
  if (path.empty()) return overlaps::default_weights();
  overlaps::WeightsReading reading =
      overlaps::read_weights(base::file_bytes(path), std::filesystem::path(path).filename().string());
  take(std::move(reading.problems), {"Het bestand met gewichten", "The file with weights"}, problems);
  return std::move(reading.weights);
}

}  // namespace regioscan::cli

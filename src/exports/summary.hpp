#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "analysis/analysis.hpp"
#include "base/files.hpp"

namespace regioscan::exports {

/// The whole-network numbers as JSON: sizes, parts, clusters, the first of every measure. Keys are English and lasting;
/// `schema_version` rises when one changes its meaning.
[[nodiscard]] std::string summary_json(const analysis::Analysis& analysis);

/// How an output was made: program and library versions, settings, hashes of the inputs, the content hash of the
/// inventory, and the name and hash of every file of the output. It lists itself without a hash.
struct Made {
  std::string command;
  std::optional<std::uint64_t> seed;  ///< absent where chance takes no part
  inventory::Selection selection;
};
[[nodiscard]] std::string manifest_json(const inventory::Inventory& inventory, const Made& made,
                                        const std::map<std::string, std::string>& further_settings,
                                        const base::Files& files);

/// Version of this program, and of the libraries that it was built with, by name.
[[nodiscard]] std::string program_version();
[[nodiscard]] std::map<std::string, std::string> library_versions();

}  // namespace regioscan::exports

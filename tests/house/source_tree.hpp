#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::house {

/// A file of the project as text, named by its path from the project's root: "src/graph/network.hpp".
struct TextFile {
  std::string path;
  std::string text;
};

/// One include of a file: `base/id.hpp` in quotes is ours, `vector` in angle brackets is not.
struct Include {
  std::string target;
  bool is_ours = false;
  std::size_t line = 0;  ///< from 1
};

/// All text files under some folders or files of the project, sorted by path; what a build or a run made is left out.
[[nodiscard]] std::vector<TextFile> files_under(const std::filesystem::path& project,
                                                const std::vector<std::string>& places);

[[nodiscard]] std::vector<Include> includes_of(const TextFile& file);

/// The lines of a text without their ends.
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

/// "graph" for "src/graph/network.hpp" and "tests/graph/network_test.cpp"; empty for what lies in no room.
[[nodiscard]] std::string room_of(std::string_view path);

[[nodiscard]] bool is_source(std::string_view path);  ///< .cpp or .hpp
[[nodiscard]] bool is_header(std::string_view path);

}  // namespace regioscan::house

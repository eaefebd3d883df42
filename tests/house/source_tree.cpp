#include "tests/house/source_tree.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>
#include <utility>

namespace regioscan::house {
namespace {

namespace fs = std::filesystem;

bool is_made(const fs::path& path) {
  return path == "build" || path == ".git" || (path.parent_path() == "output" && path.filename() != "README.md");
}

TextFile read(const fs::path& project, const fs::path& path) {
  std::ifstream stream(project / path, std::ios::binary);
  return {.path = path.generic_string(),
          .text = {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}};
}

}  // namespace

std::vector<TextFile> files_under(const fs::path& project, const std::vector<std::string>& places) {
  std::vector<TextFile> files;
  for (const std::string& place : places) {
    if (fs::is_regular_file(project / place)) files.push_back(read(project, place));
    if (!fs::is_directory(project / place)) continue;
    for (auto entry = fs::recursive_directory_iterator(project / place); entry != fs::end(entry); ++entry) {
      const fs::path path = fs::relative(entry->path(), project);
      if (is_made(path)) entry.disable_recursion_pending();
      if (entry->is_regular_file() && !is_made(path)) files.push_back(read(project, path));
    }
  }
  // Fonts and pictures have no lines to look at.
  std::erase_if(files, [](const TextFile& file) { return file.text.find('\0') != std::string::npos; });
  std::sort(files.begin(), files.end(), [](const TextFile& a, const TextFile& b) { return a.path < b.path; });
  return files;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::vector<Include> includes_of(const TextFile& file) {
  static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::vector<Include> includes;
  const std::vector<std::string_view> lines = lines_of(file.text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::cmatch found;
    if (!std::regex_search(lines[i].data(), lines[i].data() + lines[i].size(), found, kInclude)) continue;
    includes.push_back({.target = found[2].str(), .is_ours = found[1].str() == "\"", .line = i + 1});
  }
  return includes;
}

std::string room_of(std::string_view path) {
  const std::size_t first = path.find('/');
  if (first == std::string_view::npos) return {};
  const std::size_t second = path.find('/', first + 1);
  return second == std::string_view::npos ? std::string{} : std::string{path.substr(first + 1, second - first - 1)};
}

bool is_header(std::string_view path) { return path.ends_with(".hpp"); }
bool is_source(std::string_view path) { return is_header(path) || path.ends_with(".cpp"); }

}  // namespace regioscan::house

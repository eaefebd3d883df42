#include "tests/house/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <string_view>

namespace regioscan::house {
namespace {

constexpr std::size_t kMostLines = 300;

bool may_include(const HouseMap& map, const std::string& from, const std::string& to) {
  const auto found = map.may_include.find(from);
  return from == to || (found != map.may_include.end() && found->second.contains(to));
}

/// Headers of the standard library have no folder and no ending; those of POSIX that we use are named.
bool is_of_the_system(const std::string& header) {
  static const std::set<std::string> kPosix{"fcntl.h", "poll.h",    "pthread.h", "signal.h",
                                            "spawn.h", "termios.h", "unistd.h"};
  return header.find_first_of("/.") == std::string::npos || header.starts_with("sys/") || kPosix.contains(header);
}

bool needs_no_door(const std::string& header) { return is_of_the_system(header) || header.starts_with("fmt/"); }

std::string place(const TextFile& file, const Include& include) {
  return fmt::format("{}:{}", file.path, include.line);
}

std::set<std::string> paths_of(const std::vector<TextFile>& files) {
  std::set<std::string> paths;
  for (const TextFile& file : files) paths.insert(file.path);
  return paths;
}

/// "src/graph/network.cpp" → "tests/graph/network_test.cpp"
std::string test_of(const std::string& source) {
  return "tests" + source.substr(3, source.size() - 3 - 4) + "_test.cpp";
}

std::optional<std::string> breach_of_include(const HouseMap& map, const TextFile& file, const Include& include) {
  const std::string room = room_of(file.path);
  const std::size_t slash = include.target.find('/');
  if (slash == std::string::npos) {
    return fmt::format("{} includes \"{}\" without its room", place(file, include), include.target);
  }
  const std::string other = include.target.substr(0, slash);
  if (may_include(map, room, other)) return {};
  return fmt::format("{} includes \"{}\", but {} may not include {}", place(file, include), include.target, room,
                     other);
}

}  // namespace

Breaches circles(const HouseMap& map) {
  Breaches breaches;
  std::set<std::string> above;
  for (const std::string& room : map.rooms) {
    for (const std::string& other : map.may_include.at(room)) {
      if (!above.contains(other))
        breaches.push_back(fmt::format("{} may include {}, which is not above it", room, other));
    }
    above.insert(room);
  }
  return breaches;
}

Breaches unknown_rooms(const HouseMap& map, const std::set<std::string>& folders) {
  Breaches breaches;
  for (const std::string& folder : folders) {
    if (!map.may_include.contains(folder)) breaches.push_back(fmt::format("src/{} is not in the table", folder));
  }
  for (const std::string& room : map.rooms) {
    if (!folders.contains(room))
      breaches.push_back(fmt::format("the table has {}, but src/{} does not exist", room, room));
  }
  return breaches;
}

Breaches forbidden_includes(const HouseMap& map, const std::vector<TextFile>& sources) {
  Breaches breaches;
  for (const TextFile& file : sources) {
    for (const Include& include : includes_of(file)) {
      if (!include.is_ours) continue;
      if (auto breach = breach_of_include(map, file, include)) breaches.push_back(*std::move(breach));
    }
  }
  return breaches;
}

Breaches forbidden_links(const HouseMap& map, const std::vector<TextFile>& cmake_files) {
  static const std::regex kLinks(R"(\bLINKS\s+([a-z_\s]+))");
  static const std::regex kTarget(R"(\bregioscan_([a-z]+)\b)");
  Breaches breaches;
  for (const TextFile& file : cmake_files) {
    const std::string room = room_of(file.path);
    std::set<std::string> linked;
    for (std::sregex_iterator at(file.text.begin(), file.text.end(), kTarget), end; at != end; ++at) {
      if (map.may_include.contains((*at)[1].str())) linked.insert((*at)[1].str());
    }
    std::smatch links;
    if (std::regex_search(file.text, links, kLinks)) {
      static const std::regex kWord("[a-z_]+");
      const std::string words = links[1].str();
      linked.insert(std::sregex_token_iterator(words.begin(), words.end(), kWord), std::sregex_token_iterator());
    }
    for (const std::string& other : linked) {
      if (!may_include(map, room, other))
        breaches.push_back(fmt::format("{} links {}, which it may not include", file.path, other));
    }
  }
  return breaches;
}

Breaches foreign_includes(const HouseMap& map, const std::vector<TextFile>& sources) {
  Breaches breaches;
  std::set<std::string> used;  // prefixes that their door includes
  for (const TextFile& file : sources) {
    for (const Include& include : includes_of(file)) {
      if (include.is_ours || needs_no_door(include.target)) continue;
      const auto door = std::find_if(map.doors.begin(), map.doors.end(),
                                     [&](const Door& each) { return include.target.starts_with(each.prefix); });
      if (door == map.doors.end()) {
        breaches.push_back(fmt::format("{} includes <{}>, which has no door", place(file, include), include.target));
      } else if (file.path != "src/" + door->file) {
        breaches.push_back(
            fmt::format("{} includes <{}>, which only {} may", place(file, include), include.target, door->file));
      } else {
        used.insert(door->prefix);
      }
    }
  }
  for (const Door& door : map.doors) {
    if (!used.contains(door.prefix)) breaches.push_back(fmt::format("{} does not include {}", door.file, door.library));
  }
  return breaches;
}

Breaches doors_in_headers(const HouseMap& map, const std::vector<TextFile>& sources) {
  Breaches breaches;
  for (const TextFile& file : sources) {
    for (const Include& include : includes_of(file)) {
      const bool is_door = std::any_of(map.doors.begin(), map.doors.end(),
                                       [&](const Door& door) { return door.file == include.target; });
      if (is_door && is_header(file.path)) {
        breaches.push_back(
            fmt::format("{} is a header and includes the door {}", place(file, include), include.target));
      }
    }
  }
  return breaches;
}

Breaches ours_beside_graphviz(const std::vector<TextFile>& sources) {
  Breaches breaches;
  for (const TextFile& file : sources) {
    if (!file.path.starts_with("src/layout/process/")) continue;
    for (const Include& include : includes_of(file)) {
      if (!include.is_ours || include.target.starts_with("layout/process/")) continue;
      breaches.push_back(fmt::format("{} includes \"{}\" of ours", place(file, include), include.target));
    }
  }
  return breaches;
}

Breaches too_long(const std::vector<TextFile>& sources) {
  Breaches breaches;
  for (const TextFile& file : sources) {
    const std::vector<std::string_view> lines = lines_of(file.text);
    if (lines.size() <= kMostLines) continue;
    const bool says_why = std::any_of(lines.begin(), lines.begin() + 10, [](std::string_view line) {
      return line.find("Over 300 lines because ") != std::string_view::npos;
    });
    if (!says_why) breaches.push_back(fmt::format("{} has {} lines and does not say why", file.path, lines.size()));
  }
  return breaches;
}

Breaches empty_names(const std::vector<TextFile>& files) {
  static const std::regex kEmpty(R"((^|[/_.-])(utils?|common|helpers?|misc)([/_.-]|$))", std::regex::icase);
  Breaches breaches;
  for (const TextFile& file : files) {
    if (std::regex_search(file.path, kEmpty))
      breaches.push_back(fmt::format("{}: a name that says nothing", file.path));
  }
  return breaches;
}

Breaches machine_paths(const std::vector<TextFile>& files) {
  // Put together here, so that this file does not hold what it looks for.
  static constexpr std::array<std::string_view, 5> kHomes{"home", "root", "Users", "work", "farm"};
  Breaches breaches;
  for (const TextFile& file : files) {
    for (const std::string_view home : kHomes) {
      const std::string path = fmt::format("/{}/", home);
      for (std::size_t at = file.text.find(path); at != std::string::npos; at = file.text.find(path, at + 1)) {
        const auto before = static_cast<unsigned char>(at == 0 ? ' ' : file.text[at - 1]);
        // Inside a longer path or an address it is a folder like any other.
        if (std::isalnum(before) != 0 ||
            std::string_view{"_.-}*"}.find(static_cast<char>(before)) != std::string_view::npos)
          continue;
        breaches.push_back(fmt::format("{} holds the path {}… of one machine", file.path, path));
      }
    }
  }
  return breaches;
}

Breaches untested(const std::vector<TextFile>& sources, const std::vector<TextFile>& tests, const TextFile& elsewhere) {
  const std::set<std::string> existing = paths_of(tests);
  std::set<std::string> needing;
  for (const TextFile& source : sources) {
    if (source.path.ends_with(".cpp") && !existing.contains(test_of(source.path))) needing.insert(source.path);
  }
  Breaches breaches;
  for (const std::string_view line : lines_of(elsewhere.text)) {
    if (!line.starts_with("src/")) continue;
    const std::string source{line.substr(0, line.find(' '))};
    if (line.find(" — ") == std::string_view::npos)
      breaches.push_back(fmt::format("{} does not say where it is tested", source));
    if (needing.erase(source) == 0)
      breaches.push_back(fmt::format("{} is listed as tested elsewhere for no reason", source));
  }
  for (const std::string& source : needing) breaches.push_back(fmt::format("{} lacks {}", source, test_of(source)));
  return breaches;
}

}  // namespace regioscan::house

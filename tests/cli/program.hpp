#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include "base/files.hpp"
#include "tests/scratch.hpp"

namespace regioscan::testing {

struct Ended {
  int code;
  std::string out;
  std::string err;
};

/// Runs the program as a user would; `words` is a shell command line without the program's name.
inline Ended regioscan(const std::string& words) {
  const Scratch scratch;
  const std::string out = scratch / "out";
  const std::string err = scratch / "err";
  const int status = std::system(
      ("cd " REGIOSCAN_SOURCE_DIR " && " REGIOSCAN_PROGRAM " " + words + " >" + out + " 2>" + err + " </dev/null")
          .c_str());
  return {
      .code = WIFEXITED(status) ? WEXITSTATUS(status) : -1, .out = base::file_bytes(out), .err = base::file_bytes(err)};
}

/// Name → bytes of all files in a folder.
inline std::map<std::string, std::string> folder_content(const std::string& folder) {
  std::map<std::string, std::string> content;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file())
      content[std::filesystem::relative(entry.path(), folder).string()] = base::file_bytes(entry.path());
  }
  return content;
}

}  // namespace regioscan::testing

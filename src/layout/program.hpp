#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace regioscan::layout {

/// Where regioscan-layout is: what the environment's REGIOSCAN_LAYOUT names, else beside this program, else in
/// ../libexec from there. FileError, with how to mend it, where there is none.
[[nodiscard]] std::filesystem::path layout_program();

/// What a program writes to standard output when it is given `input` on standard input. OwnFault with what it said on
/// standard error if it does not end with 0, FileError if it cannot be started.
[[nodiscard]] std::string answer_of(const std::filesystem::path& program, std::string_view input);

}  // namespace regioscan::layout

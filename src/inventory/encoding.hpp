#pragma once

#include <string>
#include <string_view>

namespace regioscan::inventory {

/// True if all bytes are well-formed UTF-8 (no overlong forms, no surrogates). Linear; ASCII goes eight bytes a step.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// True if bytes that are no UTF-8 are plausibly windows-1252: no byte that it leaves undefined, no NUL, and no
/// well-formed UTF-8 letter elsewhere, because such a file is UTF-8 with damage and would come out garbled.
[[nodiscard]] bool looks_like_windows_1252(std::string_view bytes);

/// True for the first bytes of an Excel or OpenDocument workbook (a ZIP archive), or of one of Excel before 2007.
[[nodiscard]] bool begins_as_workbook(std::string_view bytes);

/// True for the byte order marks of UTF-16.
[[nodiscard]] bool begins_as_utf16(std::string_view bytes);

/// Bytes of windows-1252 as UTF-8. Undefined bytes become U+FFFD.
[[nodiscard]] std::string from_windows_1252(std::string_view bytes);

}  // namespace regioscan::inventory

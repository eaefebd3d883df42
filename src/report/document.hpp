#pragma once

#include <string>
#include <string_view>

#include "base/words.hpp"

namespace regioscan::report {

/// The beginning of every page: its language, title, style and fonts, and a content security policy that allows nothing
/// else; up to and with `</head>`.
[[nodiscard]] std::string document_head(std::string_view title_text, base::Language language);

/// The foot of every page, and the end of the document.
[[nodiscard]] std::string document_end(std::string_view name_text);

}  // namespace regioscan::report

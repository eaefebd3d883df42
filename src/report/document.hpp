#pragma once

#include <string>
#include <string_view>

#include "base/words.hpp"

namespace regioscan::report {

/// What every page begins with, up to and with the closing of its head: language, title, style and font inside, and a
/// content security policy that allows nothing but those and pictures: no script, no request.
[[nodiscard]] std::string document_head(std::string_view title_text, base::Language language);

}  // namespace regioscan::report

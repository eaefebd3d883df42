#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/words.hpp"

namespace regioscan::report {

/// Elements of a page. Arguments named `text` are raw and escaped here; those named `html` are finished markup.
[[nodiscard]] std::string paragraph(std::string_view text);
[[nodiscard]] std::string list(const std::vector<base::Words>& sentences, base::Language language);
[[nodiscard]] std::string section(std::string_view id, std::string_view heading_text, std::string_view html);
/// What opens on a click or Enter, without script.
[[nodiscard]] std::string details(std::string_view summary_text, std::string_view html);

enum class CellKind { text, number };

struct TableColumn {
  std::string heading;
  CellKind kind = CellKind::text;
  std::string explanation;  ///< what the number means; shown below the table
};

/// A table with a caption, row headings in the first column, and scopes for screen readers.
[[nodiscard]] std::string table(std::string_view caption_text, const std::vector<TableColumn>& columns,
                                const std::vector<std::vector<std::string>>& rows);

}  // namespace regioscan::report

#include "report/html.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"

namespace regioscan::report {

using base::xml;

std::string paragraph(std::string_view text) { return fmt::format("<p>{}</p>\n", xml(text)); }

std::string list(const std::vector<base::Words>& sentences, base::Language language) {
  std::string html = "<ul>\n";
  for (const base::Words& sentence : sentences) html += fmt::format("<li>{}</li>\n", xml(sentence.in(language)));
  return html + "</ul>\n";
}

std::string section(std::string_view id, std::string_view heading_text, std::string_view html) {
  return fmt::format(
      "<section aria-labelledby=\"{0}-heading\" id=\"{0}\">\n<h2 id=\"{0}-heading\">{1}</h2>\n{2}</section>\n", id,
      xml(heading_text), html);
}

std::string details(std::string_view summary_text, std::string_view html) {
  return fmt::format("<details>\n<summary>{}</summary>\n{}</details>\n", xml(summary_text), html);
}

std::string table(std::string_view caption_text, const std::vector<TableColumn>& columns,
                  const std::vector<std::vector<std::string>>& rows) {
  // A wide table scrolls inside its own frame, which the keyboard can reach.
  std::string html = fmt::format(
      "<div class=\"table\" tabindex=\"0\" role=\"region\" "
      "aria-label=\"{0}\">\n<table>\n<caption>{0}</caption>\n<thead><tr>",
      xml(caption_text));
  for (const TableColumn& column : columns) {
    html += fmt::format("<th scope=\"col\"{}>{}</th>", column.kind == CellKind::number ? " class=\"number\"" : "",
                        xml(column.heading));
  }
  html += "</tr></thead>\n<tbody>\n";
  for (const std::vector<std::string>& row : rows) {
    html += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string_view klass = columns[i].kind == CellKind::number ? " class=\"number\"" : "";
      html += i == 0 ? fmt::format("<th scope=\"row\">{}</th>", xml(row[i]))
                     : fmt::format("<td{}>{}</td>", klass, xml(row[i]));
    }
    html += "</tr>\n";
  }
  html += "</tbody>\n</table>\n</div>\n";
  std::string explanations;
  for (const TableColumn& column : columns) {
    if (!column.explanation.empty())
      explanations += fmt::format("<dt>{}</dt><dd>{}</dd>\n", xml(column.heading), xml(column.explanation));
  }
  return explanations.empty() ? html : html + "<dl class=\"explanations\">\n" + explanations + "</dl>\n";
}

}  // namespace regioscan::report

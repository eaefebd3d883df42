#pragma once

#include <fmt/format.h>

#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/numbers.hpp"
#include "inventory/csv.hpp"

namespace regioscan::testing {

/// A table of the program's, as texts: row → column → cell. A row is called by its `name`, a tie by the names of both.
using Records = std::map<std::string, std::map<std::string, std::string>>;

inline Records records(const std::string& path) {
  const inventory::Sheet read = inventory::read_csv(base::file_bytes(path), path, 0);
  Records result;
  for (const inventory::RowId row : read.rows.rows()) {
    std::map<std::string, std::string> cells;
    for (std::size_t column = 0; column < read.header.size(); ++column)
      cells[read.header[column]] = std::string(read.rows.text(row, column));
    const std::string key =
        cells.contains("source_name") ? cells["source_name"] + ", " + cells["target_name"] : cells["name"];
    result[key] = std::move(cells);
  }
  return result;
}

/// A table of a page in Markdown; the first row is its head.
using PageTable = std::vector<std::vector<std::string>>;

/// A page in Markdown, taken apart: its commands, the tables that a sentence just above says to be from a file
/// ("From `result/actors.csv`:"), and all its other words on one line, its other tables among them.
struct DocPage {
  std::vector<std::string> commands;
  std::vector<std::pair<std::string, PageTable>> tables;  ///< by the file that they are from
  std::string prose;
};

inline PageTable page_table(const std::string& block) {
  PageTable table;
  std::istringstream lines(block);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("|---")) continue;
    table.emplace_back();
    std::istringstream cells(line.substr(1));
    for (std::string cell; std::getline(cells, cell, '|');)
      table.back().push_back(std::regex_replace(cell, std::regex("^ +| +$"), ""));
  }
  return table;
}

/// Takes a page apart, up to its sources.
inline DocPage doc_page(std::string text) {
  text = text.substr(0, text.find("\n## Sources"));
  DocPage page;
  const std::regex from("From\\s+`([^`]+\\.csv)`|from\\s+`([^`]+\\.csv)`");
  std::string above;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    const std::string block = text.substr(at, end - at);
    at = end + 2;
    std::smatch file;
    if (block.starts_with("```")) {
      std::istringstream lines(block);
      for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("regioscan ")) page.commands.push_back(line.substr(10));
      }
    } else if (block.starts_with("|") && above.ends_with(":") && std::regex_search(above, file, from)) {
      page.tables.emplace_back(file.str(1) + file.str(2), page_table(block));
    } else {
      page.prose += block + "\n";
    }
    above = block;
  }
  page.prose = std::regex_replace(page.prose, std::regex("\\]\\([^)]*\\)"), "]");
  page.prose = std::regex_replace(page.prose, std::regex("\\n\\d+\\. "), " ");  // the numbers of a list
  page.prose = std::regex_replace(page.prose, std::regex("\\s+"), " ");
  return page;
}

/// What a cell of the page would have to say: the words of the file, or its number with as many decimals as the page
/// gives.
inline std::string as_printed(const std::string& value, const std::string& on_page) {
  const std::size_t point = on_page.find('.');
  const std::optional<double> number = base::parsed_decimal(value);
  if (!number || point == std::string::npos) return value;
  return fmt::format("{:.{}f}", *number, on_page.size() - point - 1);
}

/// Where a table says something else than its file. A column "p_more (fdsm)" is the column p_more of the same file in
/// the folder fdsm.
inline std::vector<std::string> wrong_cells(const std::string& folder, const std::string& file,
                                            const PageTable& table) {
  std::vector<std::string> wrong;
  for (std::size_t column = 1; column < table.front().size(); ++column) {
    std::smatch elsewhere;
    std::string key = table.front()[column], source = file;
    if (std::regex_match(key, elsewhere, std::regex("(.+) \\((.+)\\)"))) {
      source = elsewhere.str(2) + file.substr(file.find('/'));
      key = elsewhere.str(1);
    }
    Records truth = records(folder + "/" + source);
    for (std::size_t row = 1; row < table.size(); ++row) {
      const std::string on_page = table[row].at(column), name = table[row].front();
      const std::string right = truth.contains(name) ? as_printed(truth[name][key], on_page) : "(no such row)";
      if (on_page != right)
        wrong.push_back(fmt::format("{}: {} of {} is {}, not {}", source, key, name, right, on_page));
    }
  }
  return wrong;
}

/// Which of these sentences the page does not have, and which numbers it has that are in none of them.
inline std::vector<std::string> unfounded(std::string prose, const std::vector<std::string>& sentences) {
  std::vector<std::string> wrong;
  for (const std::string& sentence : sentences) {
    const std::size_t at = prose.find(sentence);
    if (at == std::string::npos) {
      wrong.push_back("the page does not say: " + sentence);
    } else {
      prose.replace(at, sentence.size(), " … ");
    }
  }
  const std::regex number("[^ ]*\\d[^ ]*");
  for (std::sregex_iterator at(prose.begin(), prose.end(), number), end; at != end; ++at) {
    const std::size_t from = static_cast<std::size_t>(at->position());
    wrong.push_back("nothing founds: " + prose.substr(from < 60 ? 0 : from - 60, 120));
  }
  return wrong;
}

}  // namespace regioscan::testing

#include "report/entry_list.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/escape.hpp"
#include "report/html.hpp"

namespace regioscan::report {
namespace {

using base::Language;
using base::Words;
using base::xml;
using EntryOf = std::function<overlaps::Entry(std::size_t)>;

std::string item(const overlaps::Entry& entry, Language language) {
  std::string html = fmt::format("<li><p><strong>{}</strong>", xml(entry.title.in(language)));
  if (!entry.aside.empty()) html += fmt::format(" <span class=\"aside\">{}</span>", xml(entry.aside.in(language)));
  html += "</p>\n";
  for (const Words& line : entry.lines) html += paragraph(line.in(language));
  return html + "</li>\n";
}

/// The items `first` up to `last`, numbered on from those before.
std::string items(std::size_t first, std::size_t last, const EntryOf& entry_of, Language language) {
  std::string html = fmt::format("<ol class=\"entries\" start=\"{}\">\n", first + 1);
  for (std::size_t at = first; at < last; ++at) html += item(entry_of(at), language);
  return html + "</ol>\n";
}

/// "In totaal 2.277; alle staan in gaps.csv."
std::string total(const LongList& list, Language language) {
  const Words count = base::whole(static_cast<std::int64_t>(list.count));
  const std::string link = fmt::format("<a href=\"{0}\">{0}</a>", xml(list.file));
  return fmt::format("<p>{}</p>\n", Words{fmt::format("In totaal {}; alle staan in {}.", count.nl, link),
                                          fmt::format("{} in all; every one is in {}.", count.en, link)}
                                        .in(language));
}

}  // namespace

std::string entry_list(const LongList& list, const EntryOf& entry_of, Language language) {
  if (list.count == 0) return {};
  const std::size_t first = std::min(list.count, list.in_sight);
  const std::size_t last = std::max(first, std::min(list.count, list.on_page));
  std::string html = items(0, first, entry_of, language);
  if (last > first) {
    const Words more = base::whole(static_cast<std::int64_t>(last - first));
    html += details(Words{"Toon er nog " + more.nl, "Show another " + more.en}.in(language),
                    items(first, last, entry_of, language));
  }
  return first < list.count ? html + total(list, language) : html;
}

}  // namespace regioscan::report

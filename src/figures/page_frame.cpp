#include "figures/page_frame.hpp"

#include <fmt/format.h>

#include "analysis/findings.hpp"
#include "figures/marks.hpp"
#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

using base::Language;
using base::Words;
using scene::Mark;
using scene::Part;

constexpr double kHeading_pt = 60;  // two lines of title, a line of sizes, a banner
constexpr double kCaption_pt = 40;  // up to four lines
constexpr double kLegend_pt = 168;
constexpr double kTitleSize_pt = 15;
constexpr double kSmallSize_pt = 7.5;

double text_width(const Page& page) { return page.width_pt - 2 * page.margin_pt; }

std::string provenance(const analysis::Analysis& analysis, Language language) {
  const inventory::About& about = analysis.inventory.about;
  const bool is_dutch = language == Language::nl;
  std::string text = is_dutch ? "Bron: " : "Source: ";
  text += about.source.empty() ? about.name : about.source;
  if (!about.date.empty()) text += (is_dutch ? "; stand van " : "; as of ") + about.date;
  text += ". " + analysis.selection.in(language);
  return text + fmt::format(" Seed {}; {} {}.", analysis.settings.seed, is_dutch ? "inhoud" : "content",
                            analysis.inventory.content.substr(0, 8));
}

}  // namespace

scene::Rectangle picture_frame(const Page& page) {
  return {page.margin_pt, page.margin_pt + kHeading_pt, page.width_pt - page.margin_pt - kLegend_pt - 16,
          page.height_pt - page.margin_pt - kCaption_pt};
}

scene::Rectangle legend_frame(const Page& page) {
  return {page.width_pt - page.margin_pt - kLegend_pt, page.margin_pt + kHeading_pt, page.width_pt - page.margin_pt,
          page.height_pt - page.margin_pt - kCaption_pt};
}

std::vector<Mark> heading(const analysis::Analysis& analysis, const Page& page, const scene::Theme& theme,
                          const Words& title, Language language) {
  std::vector<Mark> marks;
  double y = page.margin_pt + kTitleSize_pt * scene::kCapHeight;
  for (const std::string& text :
       scene::balanced(title.in(language), kTitleSize_pt, text_width(page), 2, scene::Weight::bold)) {
    marks.push_back(text_mark({page.margin_pt, y}, text,
                              {.size_pt = kTitleSize_pt, .weight = scene::Weight::bold, .colour = theme.ink},
                              Part::title));
    y += 1.25 * kTitleSize_pt;
  }
  const std::string sizes = analysis.inventory.about.name + " · " + analysis::size_in_words(analysis).in(language);
  marks.push_back(text_mark({page.margin_pt, y - 3}, scene::shortened(sizes, 9, text_width(page)),
                            {.size_pt = 9, .colour = theme.soft}, Part::title));
  if (const auto banner = analysis::banner(analysis.inventory)) {
    marks.push_back(text_mark({page.margin_pt, y + 8.5}, banner->in(language),
                              {.size_pt = 9, .weight = scene::Weight::bold, .colour = theme.ink}, Part::title));
  }
  return marks;
}

std::vector<Mark> caption(const analysis::Analysis& analysis, const Page& page, const scene::Theme& theme,
                          const Words& what_is_drawn, Language language) {
  std::vector<Mark> marks;
  constexpr double kLineHeight_pt = 1.35 * kSmallSize_pt;
  double y = page.height_pt - page.margin_pt - kCaption_pt + 14;
  for (const auto& [text, lines] : {std::pair<std::string, std::size_t>(what_is_drawn.in(language), 2),
                                    std::pair<std::string, std::size_t>(provenance(analysis, language), 2)}) {
    for (const std::string& part : scene::wrapped(text, kSmallSize_pt, text_width(page), lines)) {
      marks.push_back(text_mark({page.margin_pt, y}, part,
                                {.size_pt = kSmallSize_pt, .weight = scene::Weight::regular, .colour = theme.soft},
                                Part::caption));
      y += kLineHeight_pt;
    }
  }
  return marks;
}

scene::Scene framed(const analysis::Analysis& analysis, const Settings& settings, const PageWords& words,
                    std::vector<Mark> marks, Language language) {
  const scene::Theme theme = scene::shipped_theme(settings.theme);
  scene::Scene scene{
      .width_pt = settings.page.width_pt,
      .height_pt = settings.page.height_pt,
      .language = language,
      .title = words.title.in(language),
      .description = words.title.in(language) + ". " + words.description.in(language) + " " + words.drawn.in(language),
      .background = theme.ground,
      .marks = std::move(marks),
      .key = words.key};
  append(scene.marks, heading(analysis, settings.page, theme, words.title, language));
  append(scene.marks, caption(analysis, settings.page, theme, words.drawn, language));
  return scene;
}

}  // namespace regioscan::figures

#include "scene/ruler.hpp"

#include <algorithm>

#include "base/escape.hpp"
#include "scene/font_advances.hpp"

namespace regioscan::scene {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr double kEm = 10000;
constexpr double kMissing = 1.0;  ///< of a character that the font lacks, in em
constexpr double kEmoji = 1.4;    ///< colour fonts draw them 1.2 to 1.37 em wide

/// The length in bytes of the first character of a text that `base::shown` has made valid UTF-8.
std::size_t length_of_first(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text.front());
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// The first character of such a text.
char32_t first_character(std::string_view text) {
  const std::size_t length = length_of_first(text);
  const auto lead = static_cast<unsigned char>(text.front());
  char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return character;
}

bool has_no_width(char32_t character) {
  const auto runs = characters_without_width();
  const auto run = std::ranges::lower_bound(runs, character, {}, &CharacterRun::last);
  return run != runs.end() && run->first <= character;
}

double advance_em(char32_t character, std::span<const Advance> table) {
  if (has_no_width(character)) return 0;
  const auto found = std::ranges::lower_bound(table, character, {}, &Advance::character);
  if (found != table.end() && found->character == character) return found->em_10000 / kEm;
  return character >= 0x1F000 && character < 0x20000 ? kEmoji : kMissing;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char c : text) {
    if (c != ' ') {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// As much of the text as fits before a '…', and the '…'. A mark is never parted from the letter that it stands on.
std::string shortened(std::string_view text, double size_pt, double widest_pt, Weight weight) {
  double left = widest_pt - width_pt(kEllipsis, size_pt, weight);
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = first_character(text.substr(at));
    left -= advance_em(character, advances(Face::inter, weight)) * size_pt;
    if (left < 0) break;
    at += length_of_first(text.substr(at));
    const bool is_followed_by_mark = at < text.size() && has_no_width(first_character(text.substr(at)));
    if (!is_followed_by_mark) kept = at;
  }
  while (kept > 0 && text[kept - 1] == ' ') --kept;
  return std::string(text.substr(0, kept)) + std::string(kEllipsis);
}

}  // namespace

double width_pt(std::string_view text, double size_pt, Weight weight, Face face) {
  const std::string visible = base::shown(text);
  const auto table = advances(face, weight);
  double em = 0;
  for (std::string_view rest = visible; !rest.empty(); rest.remove_prefix(length_of_first(rest))) {
    em += advance_em(first_character(rest), table);
  }
  return em * size_pt;
}

std::vector<std::string> wrapped(std::string_view text, double size_pt, double widest_pt, std::size_t lines,
                                 Weight weight) {
  const auto width = [&](std::string_view line) { return width_pt(line, size_pt, weight); };
  std::vector<std::string> out;
  if (lines == 0) return out;
  bool is_complete = true;
  for (std::string& word : words_of(base::shown(text))) {
    if (width(word) > 2 * widest_pt) word = shortened(word, size_pt, widest_pt, weight);
    const std::string longer = out.empty() ? word : out.back() + " " + word;
    if (!out.empty() && width(longer) <= widest_pt) {
      out.back() = longer;
    } else if (out.size() < lines) {
      out.push_back(word);
    } else {
      // The rest goes behind the last line, so that `shortened` may still show the beginning of a word.
      out.back() = longer;
      is_complete = false;
      break;
    }
  }
  if (!is_complete) out.back() = shortened(out.back(), size_pt, widest_pt, weight);
  return out;
}

}  // namespace regioscan::scene

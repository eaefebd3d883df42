#include "scene/ruler.hpp"

#include <algorithm>
#include <cstdint>

#include "base/escape.hpp"
#include "scene/advances.hpp"

namespace regioscan::scene {
namespace {

std::span<const Advance> advances(Face face, Weight weight) {
  const bool is_bold = weight == Weight::bold;
  switch (face) {
    case Face::inter:
      return is_bold ? inter_bold_advances() : inter_regular_advances();
    case Face::dejavu:
      return is_bold ? deja_vu_bold_advances() : deja_vu_regular_advances();
  }
  return {};
}

/// The characters of a text as it is shown: valid UTF-8, so that decoding needs no checks.
std::vector<char32_t> characters(std::string_view text) {
  const std::string valid = base::shown(text);
  std::vector<char32_t> decoded;
  for (std::size_t i = 0; i < valid.size();) {
    const auto lead = static_cast<unsigned char>(valid[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k)
      character = (character << 6) | (static_cast<unsigned char>(valid[i + k]) & 0x3FU);
    decoded.push_back(character);
    i += length;
  }
  return decoded;
}

bool is_combining(char32_t c) {
  return (c >= 0x300 && c < 0x370) || (c >= 0x200B && c < 0x2010) || (c >= 0xFE00 && c < 0xFE10) ||
         (c >= 0x20D0 && c < 0x2100);
}

int thousandths(std::span<const Advance> table, char32_t character) {
  if (is_combining(character)) return 0;
  const auto found =
      std::lower_bound(table.begin(), table.end(), character,
                       [](const Advance& advance, char32_t wanted) { return advance.character < wanted; });
  if (found != table.end() && found->character == character) return found->width;
  return character >= 0x1F000 ? 1400 : 1000;  // another font will be used; emoji are the widest
}

std::vector<std::string> words_of(std::string_view text) {
  const std::string plain = base::shown(text);
  std::vector<std::string> words;
  for (std::size_t start = 0; start < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', start), plain.size());
    if (end > start) words.push_back(plain.substr(start, end - start));
    start = end + 1;
  }
  return words;
}

/// The text without its last character (all bytes of it).
std::string shorter(std::string text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U) text.pop_back();
  if (!text.empty()) text.pop_back();
  return text;
}

}  // namespace

double width_pt(std::string_view text, double size_pt, Weight weight, Face face) {
  const std::span<const Advance> table = advances(face, weight);
  int sum = 0;
  for (const char32_t character : characters(text)) sum += thousandths(table, character);
  return sum * size_pt / 1000;
}

double cautious_width_pt(std::string_view text, double size_pt, Weight weight) {
  constexpr double kSlack = 1.08;
  return std::max(kSlack * width_pt(text, size_pt, weight, Face::inter), width_pt(text, size_pt, weight, Face::dejavu));
}

std::string shortened(std::string_view text, double size_pt, double widest_pt, Weight weight) {
  std::string cut = base::shown(text);
  if (cautious_width_pt(cut, size_pt, weight) <= widest_pt) return cut;
  while (!cut.empty() && cautious_width_pt(cut + "…", size_pt, weight) > widest_pt) cut = shorter(std::move(cut));
  while (cut.ends_with(' ')) cut.pop_back();
  return cut + "…";
}

std::vector<std::string> wrapped(std::string_view text, double size_pt, double widest_pt, std::size_t lines,
                                 Weight weight) {
  std::vector<std::string> done;
  for (std::string& word : words_of(text)) {
    const bool fits = !done.empty() && cautious_width_pt(done.back() + " " + word, size_pt, weight) <= widest_pt;
    if (fits) {
      done.back() += " " + word;
    } else if (done.size() == lines) {
      done.back() = shortened(done.back() + " " + word, size_pt, widest_pt, weight);
      break;
    } else {
      done.push_back(shortened(word, size_pt, widest_pt, weight));
    }
  }
  return done;
}

std::vector<std::string> balanced(std::string_view text, double size_pt, double widest_pt, std::size_t lines,
                                  Weight weight) {
  const std::vector<std::string> widest = wrapped(text, size_pt, widest_pt, lines, weight);
  if (widest.size() < 2 || widest.back().ends_with("…")) return widest;
  double too_narrow = 0;
  double wide_enough = widest_pt;
  std::vector<std::string> best = widest;
  while (wide_enough - too_narrow > 1) {
    const double middle = (too_narrow + wide_enough) / 2;
    std::vector<std::string> tried = wrapped(text, size_pt, middle, lines, weight);
    const bool is_whole =
        tried.size() == widest.size() &&
        std::none_of(tried.begin(), tried.end(), [](const std::string& line) { return line.ends_with("…"); });
    (is_whole ? wide_enough : too_narrow) = middle;
    if (is_whole) best = std::move(tried);
  }
  return best;
}

}  // namespace regioscan::scene

#include "scene/ruler.hpp"

#include <algorithm>

#include "base/escape.hpp"
#include "scene/advances.hpp"

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

double kern_em(char32_t left, char32_t right, std::span<const Kern> pairs) {
  if (left > 0xFFFF || right > 0xFFFF) return 0;
  const std::uint32_t pair = (static_cast<std::uint32_t>(left) << 16) | static_cast<std::uint32_t>(right);
  const auto found = std::ranges::lower_bound(pairs, pair, {}, &Kern::pair);
  return found != pairs.end() && found->pair == pair ? found->em_10000 / kEm : 0;
}

/// The width in em of a text that `base::shown` has made safe.
double width_em(std::string_view visible, Weight weight, Face face) {
  const auto table = advances(face, weight);
  const auto pairs = kerns(face, weight);
  double em = 0;
  char32_t before = 0;
  for (; !visible.empty(); visible.remove_prefix(length_of_first(visible))) {
    const char32_t character = first_character(visible);
    em += kern_em(before, character, pairs) + advance_em(character, table);
    before = character;
  }
  return em;
}

/// What a text that `base::shown` has made safe may take at most with any reader.
double cautious_width_em(std::string_view visible, Weight weight) {
  constexpr double kSlack = 1.08;
  return std::max(kSlack * width_em(visible, weight, Face::inter), width_em(visible, weight, Face::dejavu));
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

}  // namespace

double width_pt(std::string_view text, double size_pt, Weight weight, Face face) {
  return width_em(base::shown(text), weight, face) * size_pt;
}

double cautious_width_pt(std::string_view text, double size_pt, Weight weight) {
  return cautious_width_em(base::shown(text), weight) * size_pt;
}

std::string shortened(std::string_view text, double size_pt, double widest_pt, Weight weight) {
  const std::string visible = base::shown(text);
  if (cautious_width_em(visible, weight) * size_pt <= widest_pt) return visible;
  // Grown from the front rather than cut from the back: a hostile text may be very long, what fits is not.
  std::string fitting(kEllipsis);
  for (std::size_t at = 0; at < visible.size();) {
    at += length_of_first(std::string_view(visible).substr(at));
    const bool is_before_mark =
        at < visible.size() && has_no_width(first_character(std::string_view(visible).substr(at)));
    if (is_before_mark || visible[at - 1] == ' ') continue;  // a mark stays with its letter
    const std::string longer = visible.substr(0, at) + std::string(kEllipsis);
    if (cautious_width_em(longer, weight) * size_pt > widest_pt) break;
    fitting = longer;
  }
  return fitting;
}

std::vector<std::string> wrapped(std::string_view text, double size_pt, double widest_pt, std::size_t lines,
                                 Weight weight) {
  std::vector<std::string> done;
  if (lines == 0) return done;
  for (const std::string& word : words_of(text)) {
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

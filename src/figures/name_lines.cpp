#include "figures/name_lines.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

/// Endings of names of places before which a reader expects a hyphen.
constexpr std::array<std::string_view, 10> kEndings{"brabant", "holland", "land", "rijk", "burg",
                                                    "stad",    "dijk",    "kerk", "dorp", "gebied"};

bool is_vowel(char letter) { return std::string_view("aeiouyAEIOUY").find(letter) != std::string_view::npos; }

/// Whether a word may be cut here: before a known ending or, in a long word, before a consonant with a vowel behind it,
/// where a syllable of Dutch begins (never inside a pair of vowels).
bool may_cut(std::string_view word, std::size_t at) {
  constexpr std::size_t kLong = 12, kLeast = 3;
  const std::string_view rest = word.substr(at);
  if (std::ranges::any_of(kEndings, [&](std::string_view ending) { return rest.starts_with(ending); })) return true;
  const auto is_plain = [](char letter) { return static_cast<unsigned char>(letter) < 0x80U; };
  return word.size() >= kLong && rest.size() >= kLeast && is_plain(rest[0]) && is_plain(rest[1]) &&
         !is_vowel(rest[0]) && is_vowel(rest[1]);
}

/// As much of the beginning of a word as fits with a hyphen behind it where it may be cut, three letters or more. Empty
/// where there is none: a short word that is cut anywhere is harder to read than one that is shortened.
std::string hyphenated(const std::string& word, double size_pt, double widest_pt) {
  constexpr std::size_t kLeast = 3;
  std::string best;
  for (std::size_t at = kLeast; at < word.size(); ++at) {
    if (!may_cut(word, at)) continue;
    if (scene::cautious_width_pt(word.substr(0, at) + "-", size_pt) > widest_pt) break;
    best = word.substr(0, at);
  }
  return best;
}

}  // namespace

std::vector<std::string> name_lines(const std::string& label, double size_pt, double widest_pt, std::size_t most) {
  std::vector<std::string> lines;
  std::string word;
  const auto end_word = [&](bool has_space) {
    if (word.empty()) return;
    while (scene::cautious_width_pt(word, size_pt) > widest_pt) {
      const std::string first = hyphenated(word, size_pt, widest_pt);
      if (first.empty()) break;
      lines.push_back(first + "-");
      word.erase(0, first.size());
    }
    const std::string joined = lines.empty() ? word : lines.back() + word;
    if (!lines.empty() && scene::cautious_width_pt(joined, size_pt) <= widest_pt) {
      lines.back() = joined;
    } else {
      lines.push_back(word);
    }
    if (has_space) lines.back() += " ";
    word.clear();
  };
  for (const char letter : label) {
    if (letter == ' ') {
      if (word.empty() && !lines.empty()) lines.back() += " ";  // behind a hyphen that has ended the word
      end_word(true);
      continue;
    }
    word += letter;
    if (letter == '-' || letter == '/') end_word(false);
  }
  end_word(false);
  if (lines.size() > most) {
    lines.resize(most);
    lines.back() += "…";
  }
  for (std::string& line : lines) {
    if (!line.empty() && line.back() == ' ') line.pop_back();
    line = scene::shortened(line, size_pt, widest_pt);
  }
  return lines;
}

}  // namespace regioscan::figures

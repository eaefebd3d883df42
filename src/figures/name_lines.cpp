#include "figures/name_lines.hpp"

#include "scene/ruler.hpp"

namespace regioscan::figures {
namespace {

/// As much of the beginning of a word as fits with a hyphen behind it, three letters or more; at least three stay
/// behind. Empty where that cannot be.
std::string hyphenated(const std::string& word, double size_pt, double widest_pt) {
  constexpr std::size_t kLeast = 3;
  std::string best;
  for (std::size_t at = kLeast; at + kLeast <= word.size(); ++at) {
    const bool is_inside_letter = (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U;
    if (is_inside_letter) continue;
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

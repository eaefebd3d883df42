#include "inventory/fold.hpp"

#include <algorithm>
#include <cstdint>

namespace regioscan::inventory {
namespace {

// Plain letters for U+00C0 … U+017F, 64 a row; '*' marks what is no letter (× and ÷) and stays.
constexpr std::string_view kPlain =
    "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlain.size() == 192);

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// The plain letter of a two-byte character of the Latin blocks; 0 if it is none.
char plain_letter(unsigned char lead, unsigned char trail) {
  const unsigned character = ((lead & 0x1FU) << 6) | (trail & 0x3FU);
  if (character < 0xC0 || character > 0x17F) return 0;
  const char plain = kPlain[character - 0xC0];
  return plain == '*' ? '\0' : plain;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && is_white(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else {
      break;
    }
  }
  for (;;) {
    if (!text.empty() && is_white(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(kNoBreakSpace.size());
    } else {
      return text;
    }
  }
}

std::string folded(std::string_view text) {
  text = trimmed(text);
  std::string out;
  out.reserve(text.size());
  const auto space = [&] {
    if (!out.empty() && out.back() != ' ') out += ' ';
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : static_cast<unsigned char>(0);
    const bool is_pair = byte >= 0xC2 && byte < 0xE0 && (next & 0xC0U) == 0x80U;
    if (is_white(text[i])) {
      space();
    } else if (byte >= 'A' && byte <= 'Z') {
      out += static_cast<char>(byte + ('a' - 'A'));
    } else if (!is_pair) {
      out += text[i];
    } else {
      ++i;
      const bool is_loose_accent = byte == 0xCC || (byte == 0xCD && next < 0xB0);  // U+0300 … U+036F
      if (text.substr(i - 1, 2) == kNoBreakSpace) {
        space();
      } else if (const char plain = plain_letter(byte, next); plain != 0) {
        out += plain;
      } else if (!is_loose_accent) {
        out += text.substr(i - 1, 2);
      }
    }
  }
  return out;
}

std::vector<std::string_view> parts(std::string_view cell, std::string_view separator) {
  std::vector<std::string_view> found;
  for (bool is_more = true; is_more;) {
    const std::size_t end = separator.empty() ? std::string_view::npos : cell.find(separator);
    is_more = end != std::string_view::npos;
    const std::string_view part = trimmed(cell.substr(0, end));
    if (!part.empty()) found.push_back(part);
    if (is_more) cell.remove_prefix(end + separator.size());
  }
  return found;
}

namespace {

/// Steps from one word to another, three rows of the classic table at a time.
std::size_t steps_between(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> now(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, replaced});
      const bool is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swap) now[j] = std::min(now[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, now);
  }
  return last[b.size()];
}

}  // namespace

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
  constexpr std::size_t kMostCandidates = 20'000;
  constexpr std::size_t kLongest = 200;
  const std::string wanted = folded(word.substr(0, kLongest));
  if (wanted.empty() || candidates.size() > kMostCandidates) return {};
  std::size_t best_steps =
      std::max<std::size_t>(1, wanted.size() / 3) + 1;  // integer division is wanted: whole letters
  std::string best;
  for (const std::string& candidate : candidates) {
    const std::string other = folded(candidate);
    const std::size_t gap = std::max(wanted.size(), other.size()) - std::min(wanted.size(), other.size());
    if (gap >= best_steps) continue;
    const std::size_t steps = steps_between(wanted, other);
    if (steps >= best_steps) continue;
    best_steps = steps;
    best = candidate;
  }
  return best;
}

}  // namespace regioscan::inventory

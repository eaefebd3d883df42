#include "base/escape.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace regioscan::base {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";  // U+FFFD

struct Decoded {
  char32_t character;
  std::size_t length;  ///< bytes taken; the character is invalid if `is_valid` is false
  bool is_valid;
};

/// One character of UTF-8 from a text that is not empty; an invalid byte is taken alone.
Decoded decoded(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  const std::size_t length = lead >= 0xF0 && lead < 0xF5   ? 4
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xC2 && lead < 0xE0 ? 2
                                                           : 0;
  if (length == 0 || text.size() < length) return {0, 1, false};
  char32_t character = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {0, 1, false};
    character = (character << 6) | (byte(i) & 0x3FU);
  }
  const bool is_overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
  const bool is_surrogate = character >= 0xD800 && character < 0xE000;
  if (is_overlong || is_surrogate || character > 0x10FFFF) return {0, 1, false};
  return {character, length, true};
}

bool is_forbidden(char32_t c) {
  const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  const bool turns_direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool is_no_character = (c & 0xFFFEU) == 0xFFFEU || (c >= 0xFDD0 && c <= 0xFDEF);
  return is_control || turns_direction || is_no_character;
}

bool is_white(char32_t c) { return c == '\t' || c == '\n' || c == '\r'; }

/// How many bytes at the beginning are plain ASCII letters, digits and marks. Nearly all of a table is, and looking
/// closer at each of them takes ten times as long.
std::size_t plain_beginning(std::string_view text) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  std::size_t end = 0;
  constexpr std::size_t kAtOnce = 16;  // a loop of known length without a way out is done in a few instructions
  for (; end + kAtOnce <= text.size(); end += kAtOnce) {
    unsigned strange = 0;
    for (std::size_t i = 0; i < kAtOnce; ++i) strange |= is_plain(text[end + i]) ? 0U : 1U;
    if (strange != 0) break;
  }
  while (end < text.size() && is_plain(text[end])) ++end;
  return end;
}

bool begins_a_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

}  // namespace

std::string shown(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const Decoded next = decoded(text);
    if (next.is_valid && is_white(next.character)) {
      out += ' ';
    } else if (!next.is_valid || is_forbidden(next.character)) {
      out += kReplacement;
    } else {
      out += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return out;
}

bool has_forbidden_characters(std::string_view text) {
  while (!text.empty()) {
    if (const std::size_t plain = plain_beginning(text); plain > 0) {
      text.remove_prefix(plain);
      continue;
    }
    const Decoded next = decoded(text);
    if (!next.is_valid || (is_forbidden(next.character) && !is_white(next.character))) return true;
    text.remove_prefix(next.length);
  }
  return false;
}

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : shown(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string csv_text(std::string_view text, char separator) {
  const std::string guarded = (begins_a_formula(text) ? "'" : "") + std::string(text);
  const std::string special = std::string("\"\r\n") + separator;
  const bool has_outer_space = !guarded.empty() && (guarded.front() == ' ' || guarded.back() == ' ');
  if (guarded.find_first_of(special) == std::string::npos && !has_outer_space) return guarded;
  std::string out = "\"";
  for (const char c : guarded) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string_view without_formula_guard(std::string_view cell) {
  if (cell.size() > 1 && cell.front() == '\'' && begins_a_formula(cell.substr(1))) cell.remove_prefix(1);
  return cell;
}

std::string identifier(std::string_view prefix, std::string_view text) {
  std::string out(prefix);
  for (const char c : text) {
    const bool is_plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    if (is_plain) {
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      out += '-';
    } else {
      out += fmt::format("{:02x}", static_cast<unsigned char>(c));
    }
  }
  return out;
}

std::string json_in_html(std::string_view json) {
  std::string out;
  for (const char c : json) out += c == '<' ? std::string("\\u003c") : std::string(1, c);
  return out;
}

}  // namespace regioscan::base

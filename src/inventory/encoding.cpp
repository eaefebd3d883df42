#include "inventory/encoding.hpp"

#include <cstdint>
#include <cstring>

namespace regioscan::inventory {
namespace {

// Characters of the bytes 0x80 … 0x9F; the other bytes mean the character of the same number. 0: undefined.
// Source: Unicode, Mappings/VENDORS/MICSFT/WINDOWS/CP1252.TXT.
constexpr std::uint16_t kHigh[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_trail(std::string_view text, std::size_t at) {
  return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80U;
}

/// Length of the well-formed character at `at`; 0 if there is none. The second byte's limits exclude overlong forms,
/// surrogates and what lies above U+10FFFF (Unicode, table 3-7).
std::size_t character_length(std::string_view text, std::size_t at) {
  const unsigned char lead = byte_at(text, at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4 || !is_trail(text, at + 1)) return 0;
  if (lead < 0xE0) return 2;
  const unsigned char second = byte_at(text, at + 1);
  if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)) return 0;
  if ((lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F)) return 0;
  if (!is_trail(text, at + 2)) return 0;
  if (lead < 0xF0) return 3;
  return is_trail(text, at + 3) ? 4 : 0;
}

bool is_ascii_word(std::string_view text, std::size_t at) {
  std::uint64_t word = 0;
  if (at + sizeof word > text.size()) return false;
  std::memcpy(&word, text.data() + at, sizeof word);
  return (word & 0x8080808080808080U) == 0;
}

void append_character(std::string& out, unsigned character) {
  if (character < 0x80) {
    out += static_cast<char>(character);
  } else if (character < 0x800) {
    out += static_cast<char>(0xC0U | (character >> 6));
    out += static_cast<char>(0x80U | (character & 0x3FU));
  } else {
    out += static_cast<char>(0xE0U | (character >> 12));
    out += static_cast<char>(0x80U | ((character >> 6) & 0x3FU));
    out += static_cast<char>(0x80U | (character & 0x3FU));
  }
}

bool is_high(unsigned char byte) { return byte >= 0x80 && byte < 0xA0; }

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_ascii_word(bytes, at)) {
      at += sizeof(std::uint64_t);
      continue;
    }
    const std::size_t length = character_length(bytes, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

bool looks_like_windows_1252(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char byte = byte_at(bytes, at);
    if (byte == 0 || (is_high(byte) && kHigh[byte - 0x80U] == 0)) return false;
    if (character_length(bytes, at) > 1) return false;
  }
  return true;
}

bool begins_as_workbook(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool begins_as_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);  // integer division is wanted: a guess at the accents
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    const unsigned character = is_high(byte) ? kHigh[byte - 0x80U] : byte;
    append_character(out, character == 0 && byte != 0 ? 0xFFFDU : character);
  }
  return out;
}

}  // namespace regioscan::inventory

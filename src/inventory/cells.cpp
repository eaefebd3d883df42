#include "inventory/cells.hpp"

#include <cassert>
#include <functional>
#include <utility>

namespace regioscan::inventory {

std::size_t Texts::place_of(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].number != 0; at = (at + 1) & mask) {
    if (slots_[at].hash == hash && (*this)[TextId{slots_[at].number - 1}] == text) break;
  }
  return at;
}

void Texts::make_room() {
  constexpr std::size_t kFirstSlots = 16;
  const std::vector<Slot> old = std::exchange(slots_, {});
  slots_.resize(old.empty() ? kFirstSlots : 2 * old.size());
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.number == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].number != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

TextId Texts::add(std::string_view text) {
  if (2 * size() >= slots_.size()) make_room();
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
  Slot& slot = slots_[place_of(text, hash)];
  if (slot.number == 0) {
    bytes_ += text;
    ends_.push_back(bytes_.size());
    slot = {.hash = hash, .number = static_cast<std::uint32_t>(size())};
  }
  return TextId{slot.number - 1};
}

void Cells::add(SourceRow source, std::span<const std::string_view> cells) {
  assert(cells.size() == columns_.size());  // readers report rows of another length and leave them out
  for (std::size_t column = 0; column < columns_.size(); ++column) {
    columns_[column].text_of.add(columns_[column].texts.add(cells[column]));
  }
  sources_.add(source);
}

void Cells::add(SourceRow source, const std::vector<std::string>& cells) {
  const std::vector<std::string_view> views(cells.begin(), cells.end());
  add(source, std::span(views));
}

void Cells::finish() {
  for (CellColumn& column : columns_) column.texts.finish();
}

std::vector<std::string> Cells::row(RowId row) const {
  std::vector<std::string> cells;
  for (std::size_t column = 0; column < columns_.size(); ++column) cells.emplace_back(text(row, column));
  return cells;
}

}  // namespace regioscan::inventory

#include "inventory/cells.hpp"

#include <cassert>
#include <functional>
#include <utility>

#include "base/parallel.hpp"

namespace regioscan::inventory {
namespace {

constexpr std::size_t kRowsGathered = 8192;

}  // namespace

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
  for (const std::string_view cell : cells) {
    gathered_ += cell;
    gathered_ends_.push_back(gathered_.size());
  }
  sources_.add(source);
  if (sources_.size() % kRowsGathered == 0) take_gathered();
}

void Cells::add(SourceRow source, const std::vector<std::string>& cells) {
  const std::vector<std::string_view> views(cells.begin(), cells.end());
  add(source, std::span(views));
}

void Cells::take_gathered() {
  const unsigned threads = sources_.size() < kRowsGathered ? 1 : 0;  // a small table is not worth a thread
  base::for_blocks(columns_.size(), threads, [&](const base::Block& block) {
    for (std::size_t column = block.first; column < block.last; ++column) take_gathered(column);
  });
  gathered_.clear();
  gathered_ends_.clear();
}

void Cells::take_gathered(std::size_t column) {
  CellColumn& taken = columns_[column];
  for (std::size_t cell = column; cell < gathered_ends_.size(); cell += columns_.size()) {
    const std::size_t begin = cell == 0 ? 0 : gathered_ends_[cell - 1];
    const std::string_view text = std::string_view(gathered_).substr(begin, gathered_ends_[cell] - begin);
    taken.text_of.add(taken.texts.add(text));
  }
}

void Cells::finish() {
  take_gathered();
  gathered_ = {};
  gathered_ends_ = {};
  for (CellColumn& column : columns_) column.texts.finish();
}

std::vector<std::string> Cells::row(RowId row) const {
  std::vector<std::string> cells;
  for (std::size_t column = 0; column < columns_.size(); ++column) cells.emplace_back(text(row, column));
  return cells;
}

}  // namespace regioscan::inventory

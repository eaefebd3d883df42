#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "measures/measures.hpp"

namespace regioscan::measures {

/// One of the words that a labelled column holds.
struct LabelValue {
  std::string key;    ///< lasting English key, what a CSV cell holds
  base::Words label;  ///< what readers see
};

/// Per actor the place of its word among the values of the label; absent where none applies.
using LabelColumn = base::Column<graph::ActorId, std::optional<std::uint32_t>>;

/// A column of words: what a number cannot say. One row of the list of labels.
struct Label {
  std::string key;  ///< lasting English key, the CSV heading
  base::Words title;
  base::Words meaning;
  std::string formula;
  std::string source;
  std::span<const LabelValue> (*values)();
  LabelColumn (*compute)(const Inputs&);
};

/// All labelled columns, in the order in which tables show them.
[[nodiscard]] std::span<const Label> all_labels();

/// The label with this key; a wrong key is our own fault (OwnFault).
[[nodiscard]] const Label& label(std::string_view key);

}  // namespace regioscan::measures

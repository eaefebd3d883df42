#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/inventory.hpp"
#include "inventory/problem_list.hpp"

namespace regioscan::proposals {

/// A text of the file, trimmed, with its line; empty: not given.
struct Word {
  std::string text;
  std::size_t line = 0;
};

struct DraftActivity {
  std::size_t line = 0;
  Word name, province;
  std::vector<Word> scope;
  std::vector<std::vector<Word>> values;  ///< by DimensionId
  std::optional<std::int64_t> reach;
};

struct DraftPartner {
  std::size_t line = 0;
  Word actor, role, type, region;
};

/// A proposal as it is written, before its words are looked up.
struct Draft {
  Word name, description, start, end;
  std::vector<Word> regions;
  std::vector<DraftActivity> activities;
  std::vector<DraftPartner> partners;
};

/// What a TOML text says. Keys that are not known, keys that are missing and values of the wrong kind are problems.
/// Nothing where the text is no TOML, and then `bad_toml` says where it breaks off.
struct Drafted {
  std::optional<Draft> draft;
  std::optional<base::Problem> bad_toml;
};
[[nodiscard]] Drafted drafted(std::string_view text, const std::string& file_name, const inventory::Taxonomy& taxonomy,
                              inventory::ProblemList& problems);

}  // namespace regioscan::proposals

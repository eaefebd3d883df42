#include "inventory/conditions.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/failure.hpp"
#include "inventory/fold.hpp"

namespace regioscan::inventory {
namespace {

using base::Words;

const Words kUnknown{"onbekend", "unknown"};

[[noreturn]] void fail_on_value(const Facet& facet, const std::string& value) {
  std::vector<std::string> words;
  for (const FacetValue& known : facet.values) {
    words.push_back(known.label.nl);
    words.push_back(known.label.en);
    words.push_back(known.key);
  }
  const std::string guess = nearest(value, words);
  const bool has_guess = !guess.empty();
  throw base::UsageError(
      {fmt::format("'{}' is geen waarde van {} in deze inventarisatie{}; 'regioscan list dimensions' toont ze.", value,
                   facet.title.nl, has_guess ? fmt::format(" (bedoelde u '{}'?)", guess) : std::string()),
       fmt::format("'{}' is no value of {} in this inventory{}; 'regioscan list dimensions' shows them.", value,
                   facet.title.en, has_guess ? fmt::format(" (did you mean '{}'?)", guess) : std::string())});
}

bool is_called(const FacetValue& value, const std::string& word) {
  return std::any_of(value.words.begin(), value.words.end(), [&](const auto& own) { return folded(own) == word; });
}

/// Place of a value among those of its facet; their number for 'unknown'.
std::size_t place_of(const Facet& facet, const std::string& value) {
  const std::string word = folded(value);
  const auto found = std::find_if(facet.values.begin(), facet.values.end(),
                                  [&](const FacetValue& known) { return is_called(known, word); });
  if (found == facet.values.end() && word != kUnknown.nl && word != kUnknown.en) fail_on_value(facet, value);
  return static_cast<std::size_t>(found - facet.values.begin());
}

/// "a, b of c".
Words alternatives(const std::vector<Words>& all) {
  Words text;
  for (std::size_t at = 0; at < all.size(); ++at) {
    const bool is_last = at + 1 == all.size();
    text.nl += (at == 0 ? "" : is_last ? " of " : ", ") + all[at].nl;
    text.en += (at == 0 ? "" : is_last ? " or " : ", ") + all[at].en;
  }
  return text;
}

}  // namespace

Condition parsed_condition(std::string_view text) {
  const std::size_t sign = text.find('=');
  Condition condition;
  if (sign != std::string_view::npos) {
    condition.facet = std::string(trimmed(text.substr(0, sign)));
    for (const std::string_view value : parts(text.substr(sign + 1), "|")) condition.values.emplace_back(value);
  }
  if (condition.facet.empty() || condition.values.empty()) {
    throw base::UsageError({fmt::format("'--where {}' is niet te lezen; schrijf --where DIMENSIE=WAARDE of "
                                        "--where 'DIMENSIE=WAARDE|WAARDE'.",
                                        text),
                            fmt::format("'--where {}' cannot be read; write --where DIMENSION=VALUE or "
                                        "--where 'DIMENSION=VALUE|VALUE'.",
                                        text)});
  }
  return condition;
}

Conditions::Conditions(const Inventory& inventory, const std::vector<Condition>& where) {
  for (const Condition& condition : where) {
    FacetColumn column = facet_column(inventory, condition.facet);
    if (column.facet().of == FacetOf::participation) column = participation_column(inventory, condition.facet);
    auto ready = std::find_if(conditions_.begin(), conditions_.end(),
                              [&](const Ready& other) { return other.column.facet().key == column.facet().key; });
    if (ready == conditions_.end()) {
      std::vector<char> is_wanted(column.facet().values.size() + 1, 0);
      ready = conditions_.insert(ready, {.column = std::move(column), .is_wanted = std::move(is_wanted)});
    }
    for (const std::string& value : condition.values) ready->is_wanted[place_of(ready->column.facet(), value)] = 1;
  }
}

bool Conditions::are_on_records() const {
  return std::any_of(conditions_.begin(), conditions_.end(),
                     [](const Ready& condition) { return condition.column.facet().of == FacetOf::record; });
}

bool Conditions::are_on_participations() const {
  return std::any_of(conditions_.begin(), conditions_.end(),
                     [](const Ready& condition) { return condition.column.facet().of == FacetOf::participation; });
}

bool Conditions::meets(const Ready& condition, std::size_t at) {
  const auto values = condition.column[at];
  if (values.empty()) return condition.is_wanted.back() != 0;
  return std::any_of(values.begin(), values.end(), [&](std::uint32_t v) { return condition.is_wanted[v] != 0; });
}

bool Conditions::record_meets(std::size_t record) const {
  return std::all_of(conditions_.begin(), conditions_.end(), [&](const Ready& condition) {
    return condition.column.facet().of != FacetOf::record || meets(condition, record);
  });
}

bool Conditions::participation_meets(std::size_t participation) const {
  return std::all_of(conditions_.begin(), conditions_.end(), [&](const Ready& condition) {
    return condition.column.facet().of != FacetOf::participation || meets(condition, participation);
  });
}

std::vector<Words> Conditions::in_words() const {
  std::vector<Words> sentences;
  for (const Ready& condition : conditions_) {
    const Facet& facet = condition.column.facet();
    std::vector<Words> values;
    for (std::size_t at = 0; at < facet.values.size(); ++at) {
      if (condition.is_wanted[at] != 0) values.push_back(facet.values[at].label);
    }
    if (condition.is_wanted.back() != 0) values.push_back(kUnknown);
    const Words list = alternatives(values);
    sentences.push_back({facet.title.nl + ": " + list.nl, facet.title.en + ": " + list.en});
  }
  return sentences;
}

}  // namespace regioscan::inventory

#include "overlaps/text_vectors.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "inventory/fold.hpp"
#include "inventory/value_names.hpp"

namespace regioscan::overlaps {
namespace {

using inventory::Inventory;

constexpr std::size_t kGram = 4;

/// Bytes of other scripts stay in words: an n-gram of bytes is as good as one of letters for telling texts alike.
bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Phrases of the taxonomy that mean a value, as words with a space between and at both ends.
class Phrases {
 public:
  explicit Phrases(const Inventory& inventory) {
    for (const inventory::Dimension& dimension : inventory.taxonomy.dimensions) {
      // Open values are words of the data: they stand for themselves, and there may be thousands.
      if (dimension.open) continue;
      for (const inventory::Value& value : dimension.values) {
        for (const std::string& word : inventory::words_of(value)) add(word, dimension.key + "=" + value.key);
      }
    }
  }

  /// The values whose words stand in a text, each once.
  [[nodiscard]] std::set<std::string> in(const std::vector<std::string>& words) const {
    std::set<std::string> found;
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
      std::string phrase;
      for (std::size_t length = 0; length < longest_ && begin + length < words.size(); ++length) {
        phrase += (length == 0 ? "" : " ") + words[begin + length];
        if (const auto value = values_.find(phrase); value != values_.end()) found.insert(value->second);
      }
    }
    return found;
  }

 private:
  void add(const std::string& word, const std::string& value) {
    constexpr std::size_t kShortest = 4;  // the keys A, B … of sectors are no words of a text; 'AI' and 'ICT' are
    const std::vector<std::string> words = words_of_text(word);
    std::string phrase;
    for (const std::string& part : words) phrase += (phrase.empty() ? "" : " ") + part;
    const bool is_acronym = words.size() == 1 && word.size() >= 2 && word == upper(word);
    if (phrase.size() < kShortest && !is_acronym) return;
    // A word of several values ('micro' of two dimensions) means the first: it only has to be the same in all texts.
    values_.emplace(phrase, value);
    longest_ = std::max(longest_, words.size());
  }

  static std::string upper(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return word;
  }

  std::map<std::string, std::string> values_;
  std::size_t longest_ = 0;
};

/// Counts of the terms of one text: n-grams begin with '#', values of the taxonomy with '='.
std::map<std::string, double> counted_terms(const std::vector<std::string>& words, const Phrases& phrases) {
  std::map<std::string, double> counts;
  for (const std::string& word : words) {
    const std::string padded = " " + word + " ";
    for (std::size_t at = 0; at + kGram <= padded.size(); ++at) counts["#" + padded.substr(at, kGram)] += 1;
    if (padded.size() < kGram) counts["#" + padded] += 1;
  }
  // A value weighs as much as a word of its length would: it stands beside the n-grams of its own letters.
  constexpr double kValueCount = 4;
  for (const std::string& value : phrases.in(words)) counts["=" + value] += kValueCount;
  return counts;
}

std::vector<std::string> texts_of(const Inventory& inventory) {
  std::vector<std::string> texts;
  for (const inventory::Initiative& initiative : inventory.initiatives) {
    texts.push_back(initiative.name + "\n" + initiative.description);
  }
  for (const inventory::Activity& activity : inventory.activities) {
    texts[activity.initiative.index()] += "\n" + activity.name;
  }
  return texts;
}

}  // namespace

std::vector<std::string> words_of_text(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : inventory::folded(text) + " ") {
    if (is_word_byte(c)) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  return words;
}

TextVectors::TextVectors(const Inventory& inventory) {
  const Phrases phrases(inventory);
  std::vector<std::map<std::string, double>> counts;
  // Sorted, so that the numbers of terms do not depend on the order of rows.
  std::map<std::string, std::uint32_t> documents;
  for (const std::string& text : texts_of(inventory)) {
    counts.push_back(counted_terms(words_of_text(text), phrases));
    for (const auto& [term, count] : counts.back()) ++documents[term];
  }
  std::unordered_map<std::string_view, std::uint32_t> number_of;
  for (const auto& [term, count] : documents) {
    number_of.emplace(term, static_cast<std::uint32_t>(number_of.size()));
  }
  vocabulary_ = documents.size();
  const auto all = static_cast<double>(counts.size());
  for (const auto& text : counts) {
    const std::size_t begin = terms_.size();
    double square = 0;
    for (const auto& [term, count] : text) {
      // A term that every text has gets 0 and says nothing.
      const double weight = (1 + std::log(count)) * std::log(all / static_cast<double>(documents.at(term)));
      if (weight <= 0) continue;
      terms_.push_back({number_of.at(term), weight});
      square += weight * weight;
    }
    for (std::size_t at = begin; at < terms_.size(); ++at) terms_[at].weight /= std::sqrt(square);
    offsets_.push_back(terms_.size());
  }
}

double cosine(std::span<const TextVectors::Term> a, std::span<const TextVectors::Term> b) {
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].term == b[j].term)
      sum += a[i++].weight * b[j++].weight;
    else if (a[i].term < b[j].term)
      ++i;
    else
      ++j;
  }
  return std::min(1.0, sum);  // rounding can leave a little more
}

}  // namespace regioscan::overlaps

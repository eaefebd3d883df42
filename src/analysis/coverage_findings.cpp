#include "analysis/findings.hpp"
#include "coverage/findings.hpp"
#include "coverage/reach.hpp"

namespace regioscan::analysis {

using base::Words;

std::vector<Words> white_spot_findings(const Analysis& analysis, std::size_t most) {
  if (!analysis.main_table) return {};
  const auto& [table, spots] = *analysis.main_table;
  std::vector<Words> sentences = coverage::white_spot_findings(analysis.inventory, table, spots, most);
  sentences.front() = in_reconstruction(analysis.inventory, sentences.front());
  return sentences;
}

std::vector<Words> hot_spot_findings(const Analysis& analysis, std::size_t most) {
  if (!analysis.main_table) return {};
  const auto& [table, spots] = *analysis.main_table;
  std::vector<Words> sentences = coverage::hot_spot_findings(analysis.inventory, table, spots, most);
  sentences.front() = in_reconstruction(analysis.inventory, sentences.front());
  for (const Words& sentence : coverage::association_findings(analysis.inventory, table, spots))
    sentences.push_back(sentence);
  return sentences;
}

std::vector<Words> reach_findings(const Analysis& analysis) {
  if (!analysis.main_table) return {};
  std::vector<Words> sentences =
      coverage::reach_findings(coverage::reach_comparison(analysis.inventory, analysis.main_table->table.rows().key));
  if (!sentences.empty()) sentences.front() = in_reconstruction(analysis.inventory, sentences.front());
  return sentences;
}

}  // namespace regioscan::analysis

#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "backbone/backbone.hpp"
#include "cli/commands.hpp"

namespace regioscan::cli {

/// Whether and how ties are tested against chance.
struct BackboneOptions {
  enum class Model { none, sdsm, fdsm };
  Model model = Model::none;
  double alpha = 0.05;
  backbone::Correction correction = backbone::Correction::benjamini_hochberg;
  backbone::Opportunity opportunity = backbone::Opportunity::everywhere;
  std::optional<std::uint64_t> draws;

  /// Absent for none. UsageError for an option that the model has no use for.
  [[nodiscard]] std::optional<backbone::Settings> settings() const;
  /// For the manifest and the page: the options by name; empty for none.
  [[nodiscard]] std::map<std::string, std::string> written() const;
};

void add_backbone(CLI::App& app, BackboneOptions& options, const Context& context);

}  // namespace regioscan::cli

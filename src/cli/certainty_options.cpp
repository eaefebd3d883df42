#include "cli/certainty_options.hpp"

#include "cli/options.hpp"

namespace regioscan::cli {

using base::Words;

std::optional<analysis::CertaintySettings> CertaintyOptions::settings() const {
  return is_asked ? std::optional(analysis::CertaintySettings{}) : std::nullopt;
}

std::map<std::string, std::string> CertaintyOptions::written() const {
  const auto chosen = settings();
  if (!chosen) return {};
  return {{"certainty", "yes"},
          {"chance_networks", std::to_string(chosen->chance_networks)},
          {"group_runs", std::to_string(chosen->group_runs)},
          {"rank_draws", std::to_string(chosen->rank_draws)}};
}

void add_certainty(CLI::App& app, CertaintyOptions& options, const Context& context) {
  app.add_flag("--certainty", options.is_asked,
               Words{"ga na hoe zeker clusters en ranglijsten zijn; kost seconden tot enkele minuten",
                     "find out how sure clusters and rankings are; takes seconds to some minutes"}
                   .in(context.language));
}

}  // namespace regioscan::cli

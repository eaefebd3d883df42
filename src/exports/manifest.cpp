#include "analysis/findings.hpp"
#include "base/json.hpp"
#include "exports/summary.hpp"

namespace regioscan::exports {
namespace {

using base::Json;

Json selection_json(const inventory::Selection& selection) {
  Json roles = Json::array();
  for (const inventory::Role role : selection.roles) roles.push_back(std::string(inventory::key(role)));
  Json where = Json::object();
  for (const inventory::Condition& condition : selection.where) {
    for (const std::string& value : condition.values) where[condition.facet].push_back(value);
  }
  return Json{{"roles", std::move(roles)}, {"regions", selection.regions}, {"where", std::move(where)}};
}

Json inputs_json(const inventory::Inventory& inventory) {
  Json inputs = Json::array();
  for (const inventory::InputFile& file : inventory.files)
    inputs.push_back(Json{{"name", file.name}, {"sha256", file.sha256}});
  return inputs;
}

}  // namespace

std::string program_version() { return REGIOSCAN_VERSION; }

std::map<std::string, std::string> library_versions() {
  return {{"boost", REGIOSCAN_BOOST_VERSION},
          {"cairo", REGIOSCAN_CAIRO_VERSION},
          {"graphviz", REGIOSCAN_GRAPHVIZ_VERSION},
          {"igraph", REGIOSCAN_IGRAPH_VERSION},
          {"librsvg", REGIOSCAN_RSVG_VERSION}};
}

std::string manifest_json(const inventory::Inventory& inventory, const Made& made,
                          const std::map<std::string, std::string>& further_settings, const base::Files& files) {
  Json settings = Json::object();
  if (made.seed) settings["seed"] = *made.seed;
  settings["selection"] = selection_json(made.selection);
  for (const auto& [name, value] : further_settings) settings[name] = value;
  Json hashes = Json::object();
  hashes["manifest.json"] = nullptr;
  for (const auto& [name, bytes] : files) hashes[name] = base::sha256(bytes);
  Json json{{"schema_version", 1},
            {"regioscan", program_version()},
            {"command", made.command},
            {"settings", std::move(settings)},
            {"libraries", library_versions()},
            {"content", inventory.content},
            {"reconstruction", inventory.about.is_reconstruction},
            {"inputs", inputs_json(inventory)},
            {"files", std::move(hashes)}};
  if (const auto banner = analysis::banner(inventory)) json["banner"] = Json{{"nl", banner->nl}, {"en", banner->en}};
  return base::json_text(json);
}

}  // namespace regioscan::exports

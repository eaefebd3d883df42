#include "figures/settings.hpp"

#include <array>
#include <set>
#include <variant>

#include "base/toml.hpp"
#include "figures/named_pages.hpp"

namespace regioscan::figures {

void read_settings(RecipeReader& reader, Settings& settings) {
  std::string size;
  std::set<std::string> sizes;
  for (const auto& [name, page] : named_pages()) sizes.insert(name);
  reader.choice("size", size, sizes);
  if (!size.empty()) settings.page = named_pages().at(size);
  Page own = settings.page;
  reader.number("width_pt", own.width_pt, 300, 5000);
  reader.number("height_pt", own.height_pt, 300, 5000);
  if (!reader.is_option("size")) settings.page = own;
  reader.choice("theme", settings.theme, {"print", "screen", "dark", "greyscale"});
  reader.text("title", settings.title);
}

base::Words title_or(const Settings& settings, const base::Words& finding) {
  return settings.title.empty() ? finding : base::same(settings.title);
}

std::span<const FigureOption> figure_options() {
  using enum FigureOption::Kind;
  static const std::array<FigureOption, 14> options{{
      {"size", text, {"bladzijde: a4, a3, slide of square", "page: a4, a3, slide or square"}},
      {"theme", text, {"thema: print, screen, dark of greyscale", "theme: print, screen, dark or greyscale"}},
      {"title", text, {"eigen titel in plaats van de bevinding", "own title in place of the finding"}},
      {"top", whole, {"teken er hoogstens zoveel", "draw so many at most"}},
      {"labels", whole, {"hoogstens zoveel namen in het netwerk", "so many names in the network at most"}},
      {"highlight", text, {"laat deze opvallen (naam of id)", "make this one stand out (name or id)"}},
      {"measure", text, {"maat (zie regioscan list measures)", "measure (see regioscan list measures)"}},
      {"rows",
       text,
       {"dimensie van de rijen (zie regioscan list dimensions INVENTORY)",
        "dimension of the rows (see regioscan list dimensions INVENTORY)"}},
      {"columns", text, {"dimensie van de kolommen", "dimension of the columns"}},
      {"arrange",
       text,
       {"regions: regio's liggen zo veel mogelijk als op de kaart; free: zoals het valt",
        "regions: regions lie as on a map as far as can be; free: as it falls"}},
      {"focus",
       text,
       {"regio in het midden (naam of id); anders dan bij --region blijft de rest van het land erbij",
        "region in the middle (name or id); unlike with --region the rest of the country stays"}},
      {"colour",
       text,
       {"dimensie voor de kleur (zie regioscan list dimensions INVENTORY), of cluster",
        "dimension for the colour (see regioscan list dimensions INVENTORY), or cluster"}},
      {"level", text, {"niveau van de regio's, zoals province", "level of the regions, such as province"}},
      {"basemap", file, {"kaart van de regio's (GeoJSON)", "map of the regions (GeoJSON)"}},
  }};
  return options;
}

std::vector<std::string> options_in(std::string_view recipe) {
  std::vector<std::string> found;
  const auto parsed = base::parsed_toml(recipe, "recipe");
  const toml::table* const table = std::get_if<toml::table>(&parsed);
  for (const FigureOption& option : figure_options()) {
    if (table != nullptr && table->contains(option.key)) found.push_back("--" + option.key);
  }
  return found;
}

}  // namespace regioscan::figures

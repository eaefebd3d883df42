// regioscan init DIR: an empty inventory to fill in, which passes check.
#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "base/files.hpp"
#include "cli/new_folder.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "inventory/init.hpp"

namespace regioscan::cli {
namespace {

using base::Words;

struct InitOptions {
  std::string folder;
};

ExitCode init(const InitOptions& options, const Context& context) {
  const base::Files files = inventory::empty_inventory();
  write_new_folder(options.folder, files);
  if (context.is_quiet) return ExitCode::done;
  for (const auto& [name, bytes] : files) say((std::filesystem::path(options.folder) / name).string());
  say(Words{fmt::format("Vul de tabellen in en controleer ze met: regioscan check {}", options.folder),
            fmt::format("Fill in the tables and check them with: regioscan check {}", options.folder)}
          .in(context.language));
  return ExitCode::done;
}

}  // namespace

Run declare_init(CLI::App& app, const Context& context) {
  const auto options = std::make_shared<InitOptions>();
  app.add_option("DIR", options->folder, Words{"nieuwe map", "new folder"}.in(context.language))->required();
  return [options](const Context& now) { return init(*options, now); };
}

}  // namespace regioscan::cli

#pragma once

#include <functional>
#include <span>
#include <string>

#include "base/words.hpp"

namespace CLI {
class App;
}

namespace regioscan::cli {

/// How a run ends; other programs rely on these numbers.
enum class ExitCode {
  done = 0,           ///< warnings allowed
  not_passed = 1,     ///< warnings and --strict, or a check failed
  bad_inventory = 2,  ///< the inventory has errors; nothing was written
  usage = 3,          ///< wrong words on the command line or in a settings file
  files = 4,          ///< cannot read or write
  own_fault = 70,
  interrupted = 130,
};

/// What every command is told.
struct Context {
  base::Language language = base::Language::nl;
  bool is_quiet = false;
};

/// What a command does once its options are parsed.
using Run = std::function<ExitCode(const Context&)>;

/// One command: `declare` adds its options to `app`, with help in the language of the context, and returns what to run.
struct Command {
  std::string name;
  base::Words summary;
  Run (*declare)(CLI::App& app, const Context& context);
};

/// All commands, in the order in which help lists them.
[[nodiscard]] std::span<const Command> all_commands();

// Each in its own file, command_NAME.cpp.
[[nodiscard]] Run declare_check(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_init(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_analyse(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_coverage(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_overlap(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_assess(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_figure(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_list(CLI::App& app, const Context& context);
[[nodiscard]] Run declare_synth(CLI::App& app, const Context& context);

}  // namespace regioscan::cli

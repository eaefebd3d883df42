// The program: words on a command line → a command; the one place where failures are caught.
#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "base/failure.hpp"
#include "cli/commands.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"
#include "exports/summary.hpp"

namespace regioscan::cli {
namespace {

using base::Language;
using base::Words;

constexpr std::size_t kMostProblemsShown = 50;

/// The language must be known before help is made, so it is looked for before parsing.
Language language_of(const std::vector<std::string>& words) {
  std::string value;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang" && i + 1 < words.size()) value = words[i + 1];
    if (words[i].starts_with("--lang=")) value = words[i].substr(7);
  }
  return value == "en" ? Language::en : Language::nl;
}

void add_general_options(CLI::App& app, Context& context, std::string& language) {
  app.add_option("--lang", language, Words{"taal: nl of en", "language: nl or en"}.in(context.language))
      ->check(CLI::IsMember({"nl", "en"}));
  app.add_flag(
      "-q,--quiet", context.is_quiet,
      Words{"alleen het gevraagde, geen toelichting", "only what was asked for, no comments"}.in(context.language));
}

void describe(CLI::App& app, Language language) {
  app.description(Words{
      "regioscan brengt ecosystemen van initiatieven in kaart: wie de sleutelspelers zijn, welke clusters er zijn.\n"
      "Voorbeeld: regioscan analyse data/southern-women -o output/southern-women",
      "regioscan maps ecosystems of initiatives: who the key players are, which clusters there are.\n"
      "Example: regioscan analyse data/southern-women -o output/southern-women"}
                      .in(language));
  app.set_help_flag("-h,--help", Words{"toon deze hulp", "show this help"}.in(language));
}

/// What is wrong with the words of a command line. The parser speaks English only; its usual complaints are said anew.
Words why_not_parsed(const CLI::ParseError& error, const CLI::App& app) {
  const std::string text = error.what();
  const Words help{" Zie regioscan --help.", " See regioscan --help."};
  const auto said = [&](const Words& words) { return Words{words.nl + help.nl, words.en + help.en}; };
  if (app.get_subcommands().empty()) {
    std::vector<std::string> names;
    for (const Command& command : all_commands()) names.push_back(command.name);
    return said({fmt::format("Noem een opdracht: {}.", base::enumeration(names, Language::nl)),
                 fmt::format("Name a command: {}.", base::enumeration(names, Language::en))});
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    const std::string what = text.substr(0, text.find(" is required"));
    return said({fmt::format("{} ontbreekt.", what), fmt::format("{} is missing.", what)});
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    const std::size_t colon = text.find(": ");
    const std::string what = colon == std::string::npos ? text : text.substr(colon + 2);
    return said({fmt::format("Dit hoort niet bij de opdracht: {}.", what),
                 fmt::format("This does not belong to the command: {}.", what)});
  }
  return said({fmt::format("De opdracht klopt niet: {}.", text), fmt::format("The command is not right: {}.", text)});
}

ExitCode run(int argc, char** argv) {
  Context context{.language = language_of(std::vector<std::string>(argv, argv + argc)), .is_quiet = false};
  CLI::App app;
  app.name("regioscan");
  describe(app, context.language);
  app.set_version_flag("--version", "regioscan " + exports::program_version(),
                       Words{"toon de versie", "show the version"}.in(context.language));
  app.require_subcommand(1);
  std::string language;
  Run chosen;
  for (const Command& command : all_commands()) {
    CLI::App* const sub = app.add_subcommand(command.name, command.summary.in(context.language));
    sub->set_help_flag("-h,--help", Words{"toon deze hulp", "show this help"}.in(context.language));
    add_general_options(*sub, context, language);
    sub->final_callback([&chosen, run = command.declare(*sub, context)] { chosen = run; });
  }
  add_general_options(app, context, language);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& request) {  // --help and --version
    app.exit(request);
    return ExitCode::done;
  } catch (const CLI::ParseError& error) {
    throw base::UsageError(why_not_parsed(error, app));
  }
  return chosen(context);
}

ExitCode told(ExitCode code, const Words& why, Language language) {
  warn("regioscan: " + why.in(language));
  return code;
}

ExitCode guarded(int argc, char** argv) {
  const Language language = language_of(std::vector<std::string>(argv, argv + argc));
  try {
    const ExitCode code = run(argc, argv);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
      throw base::FileError({"De uitvoer kon niet worden geschreven.", "The output could not be written."});
    }
    return code;
  } catch (const base::InputError& failure) {
    for (std::size_t i = 0; i < std::min(kMostProblemsShown, failure.problems().size()); ++i)
      warn(line_of(failure.problems()[i], language));
    if (failure.problems().size() > kMostProblemsShown) {
      warn(Words{"… en meer; regioscan check noemt ze alle.", "… and more; regioscan check names them all."}.in(
          language));
    }
    return told(ExitCode::bad_inventory, failure.why(), language);
  } catch (const base::UsageError& failure) {
    return told(ExitCode::usage, failure.why(), language);
  } catch (const base::FileError& failure) {
    return told(ExitCode::files, failure.why(), language);
  } catch (const base::Failure& failure) {
    return told(ExitCode::own_fault, failure.why(), language);
  } catch (const std::filesystem::filesystem_error& failure) {
    const std::string path = failure.path1().string();
    return told(ExitCode::files,
                {fmt::format("{} is niet toegankelijk.", path), fmt::format("{} cannot be reached.", path)}, language);
  } catch (const std::exception& failure) {
    return told(ExitCode::own_fault,
                {fmt::format("Er ging iets mis dat onze fout is: {}.", failure.what()),
                 fmt::format("Something went wrong that is our fault: {}.", failure.what())},
                language);
  }
}

/// Ends at once: outputs are written beside and renamed, so nothing half-made is left in their place.
extern "C" void end_interrupted(int) { std::_Exit(static_cast<int>(ExitCode::interrupted)); }

}  // namespace
}  // namespace regioscan::cli

int main(int argc, char** argv) {
  std::signal(SIGINT, regioscan::cli::end_interrupted);
  std::signal(SIGPIPE, SIG_IGN);  // a layout program that died is reported as a failed write
  return static_cast<int>(regioscan::cli::guarded(argc, argv));
}

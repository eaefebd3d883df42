#include "layout/program.hpp"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include "base/escape.hpp"
#include "base/failure.hpp"

extern char** environ;

namespace regioscan::layout {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_start(const fs::path& program, int number) {
  const std::string reason = std::generic_category().message(number);
  throw base::FileError({fmt::format("Kan {} niet starten: {}.", program.string(), reason),
                         fmt::format("Cannot start {}: {}.", program.string(), reason)});
}

/// A file in memory, closed at the end. Files instead of pipes: neither side can wait for the other, and a program that
/// ends early is no broken pipe.
class MemoryFile {
 public:
  explicit MemoryFile(const fs::path& program) : descriptor_(memfd_create("regioscan-layout", MFD_CLOEXEC)) {
    if (descriptor_ < 0) cannot_start(program, errno);
  }
  ~MemoryFile() { close(descriptor_); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  [[nodiscard]] int descriptor() const { return descriptor_; }

  /// False, with errno, if not all could be written.
  [[nodiscard]] bool fill(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t count = write(descriptor_, bytes.data(), bytes.size());
      if (count < 0 && errno != EINTR) return false;
      if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return lseek(descriptor_, 0, SEEK_SET) == 0;
  }

  /// Everything in the file; what was written before an error of reading.
  [[nodiscard]] std::string bytes() const {
    std::string all;
    std::array<char, 65536> block{};
    off_t at = 0;
    for (;;) {
      const ssize_t count = pread(descriptor_, block.data(), block.size(), at);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return all;
      all.append(block.data(), static_cast<std::size_t>(count));
      at += count;
    }
  }

 private:
  int descriptor_;
};

/// What happens to the descriptors of the new process.
class Actions {
 public:
  Actions() { number_ = posix_spawn_file_actions_init(&actions_); }
  ~Actions() { posix_spawn_file_actions_destroy(&actions_); }
  Actions(const Actions&) = delete;
  Actions& operator=(const Actions&) = delete;

  void use_as(int descriptor, int as) {
    if (number_ == 0) number_ = posix_spawn_file_actions_adddup2(&actions_, descriptor, as);
  }
  /// 0, or the first error number met.
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
  int number_ = 0;
};

/// How a process ended, as waitpid says.
int end_of(pid_t process, const fs::path& program) {
  int status = 0;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) cannot_start(program, errno);
  }
  return status;
}

[[noreturn]] void ended_badly(int status, const std::string& said) {
  const std::string how =
      WIFSIGNALED(status) ? fmt::format("signal {}", WTERMSIG(status)) : fmt::format("exit {}", WEXITSTATUS(status));
  const std::string detail = base::shown(said.substr(0, 500));
  throw base::OwnFault({fmt::format("De indeling van de figuur is mislukt ({}): {}", how, detail),
                        fmt::format("The layout of the figure failed ({}): {}", how, detail)});
}

}  // namespace

fs::path layout_program() {
  const char* const named = std::getenv("REGIOSCAN_LAYOUT");
  if (named != nullptr && *named != '\0') {
    if (access(named, X_OK) == 0) return named;
    throw base::FileError(
        {fmt::format(
             "REGIOSCAN_LAYOUT noemt {}, maar daar staat geen programma. Haal de variabele weg of verbeter het pad.",
             named),
         fmt::format("REGIOSCAN_LAYOUT names {}, but there is no program. Unset the variable or correct the path.",
                     named)});
  }
  std::error_code error;
  const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (const fs::path& place : {folder / "regioscan-layout", folder / ".." / "libexec" / "regioscan-layout"}) {
    if (access(place.c_str(), X_OK) == 0) return place;
  }
  throw base::FileError(
      {fmt::format(
           "Het programma regioscan-layout, dat figuren indeelt, ontbreekt. Zet het naast regioscan in {}, of laat de "
           "omgevingsvariabele REGIOSCAN_LAYOUT ernaar wijzen.",
           folder.string()),
       fmt::format("The program regioscan-layout, which lays figures out, is missing. Put it beside regioscan in {}, "
                   "or let the "
                   "environment variable REGIOSCAN_LAYOUT point to it.",
                   folder.string())});
}

std::string answer_of(const fs::path& program, std::string_view input) {
  const MemoryFile in(program), out(program), said(program);
  if (!in.fill(input)) cannot_start(program, errno);
  Actions actions;
  actions.use_as(in.descriptor(), STDIN_FILENO);
  actions.use_as(out.descriptor(), STDOUT_FILENO);
  actions.use_as(said.descriptor(), STDERR_FILENO);
  if (actions.number() != 0) cannot_start(program, actions.number());
  std::string name = program.string();
  char* const arguments[] = {name.data(), nullptr};
  pid_t process = 0;
  const int number = posix_spawn(&process, program.c_str(), actions.get(), nullptr, arguments, environ);
  if (number != 0) cannot_start(program, number);
  const int status = end_of(process, program);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) ended_badly(status, said.bytes());
  return out.bytes();
}

}  // namespace regioscan::layout

#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::base {

/// All bytes of a file. FileError if it cannot be read or is larger than `kLargestFile`.
[[nodiscard]] std::string file_bytes(const std::filesystem::path& path);
inline constexpr std::uintmax_t kLargestFile = std::uintmax_t{4} << 30;

/// SHA-256 of some bytes, 64 hex digits in lower case.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The same of bytes that come in parts, for what is too large to be held as a whole. Digests a megabyte at a time on a
/// thread of its own, beside the caller who makes the next one.
class Sha256 {
 public:
  Sha256();
  ~Sha256() = default;
  Sha256(const Sha256&) = delete;  // its thread refers to it
  Sha256& operator=(const Sha256&) = delete;

  void add(std::string_view bytes);
  /// The digest of all that was added, after which nothing can be.
  [[nodiscard]] std::string digest();

 private:
  void digest_gathered();

  std::unique_ptr<void, void (*)(void*)> checksum_;  ///< of the library, whose types stay behind the door
  std::string gathered_;
  std::string in_work_;
  std::future<void> work_;  ///< last, as its end waits for the thread that uses the others
};

/// Base64 of some bytes, with padding.
[[nodiscard]] std::string base64(std::string_view bytes);

/// The source expression 'sha256-…' with which a content security policy allows one inline style.
[[nodiscard]] std::string security_hash(std::string_view text);

/// Writes one file whole or not at all: beside it first, then renamed over it. FileError if that fails.
void write_file(const std::filesystem::path& path, std::string_view bytes);

/// What a run writes: relative path → bytes, in alphabetical order.
using Files = std::map<std::string, std::string>;

enum class Foreign { refuse, carry_over };

/// Replaces an output folder as a whole. The files are written to `DIR.new-PID`, then DIR is renamed to `DIR.old`,
/// the new one to DIR, and the old one deleted; a start that finds `DIR.old` without DIR puts it back first. So at
/// every moment either the last good output or the new one is whole.
/// A file in DIR that DIR's own manifest.json does not list is somebody else's: with `refuse` a FileError names them,
/// with `carry_over` they are kept. A DIR without manifest.json that is not empty is foreign as a whole.
/// `at_step` is called between the steps, for tests of what a sudden end leaves behind.
void replace_folder(const std::filesystem::path& folder, const Files& files, Foreign foreign,
                    const std::function<void(std::string_view step)>& at_step = {});

/// Puts `DIR.old` back where an earlier run was stopped between its two renames, and removes what such a run left
/// beside: a `DIR.old` that holds a manifest.json of ours, and `DIR.new-PID` of processes that are no more. FileError
/// for a `DIR.old` that is somebody else's.
void recover_folder(const std::filesystem::path& folder);

}  // namespace regioscan::base

#include "base/files.hpp"

#include <fmt/format.h>
#include <glib.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>

#include "base/failure.hpp"
#include "base/json.hpp"
#include "base/numbers.hpp"

namespace regioscan::base {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadAtOnce = std::size_t{1} << 20;
constexpr std::size_t kDigestedAtOnce = std::size_t{1} << 20;

[[noreturn]] void fail_to_read(const fs::path& path, const Words& reason) {
  throw FileError({fmt::format("Kan {} niet lezen: {}.", path.string(), reason.nl),
                   fmt::format("Cannot read {}: {}.", path.string(), reason.en)});
}

[[noreturn]] void fail_to_write(const fs::path& path, const Words& reason) {
  throw FileError({fmt::format("Kan {} niet schrijven: {}.", path.string(), reason.nl),
                   fmt::format("Cannot write {}: {}.", path.string(), reason.en)});
}

/// What the system says of a failure, in the language of the system.
Words system_reason(int number) { return same(std::strerror(number)); }

void write_plainly(const fs::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) fail_to_write(path, system_reason(errno));
}

void rename_or_fail(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (error) fail_to_write(to, same(error.message()));
}

fs::path beside(const fs::path& folder, const std::string& ending) {
  fs::path plain = fs::absolute(folder).lexically_normal();
  if (!plain.has_filename()) plain = plain.parent_path();  // "out/" is "out"
  return plain.string() + ending;
}

/// Removes `DIR.new-PID` of processes that are no more.
void remove_abandoned(const fs::path& folder) {
  const std::string prefix = beside(folder, ".new-").filename().string();
  const fs::path parent = beside(folder, "").parent_path();
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(parent.empty() ? fs::path(".") : parent, error)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(prefix)) continue;
    const std::optional<std::int64_t> process = parsed_whole(std::string_view(name).substr(prefix.size()));
    if (process && *process > 0 && kill(static_cast<pid_t>(*process), 0) != 0 && errno == ESRCH) {
      std::error_code ignored;  // left-overs are not worth stopping for
      fs::remove_all(entry.path(), ignored);
    }
  }
}

/// Relative paths of all files in a folder that its own manifest does not list.
std::vector<std::string> foreign_files(const fs::path& folder) {
  std::set<std::string> own{"manifest.json"};
  const fs::path manifest = folder / "manifest.json";
  if (fs::exists(manifest)) {
    const std::optional<Json> json = parsed_json(file_bytes(manifest));
    if (json && json->is_object() && json->contains("files") && (*json)["files"].is_object()) {
      for (const auto& item : (*json)["files"].items()) own.insert(item.key());
    } else {
      own.clear();  // a manifest of somebody else
    }
  }
  std::vector<std::string> foreign;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_directory()) continue;
    const std::string name = fs::relative(entry.path(), folder).generic_string();
    if (!own.contains(name)) foreign.push_back(name);
  }
  std::sort(foreign.begin(), foreign.end());
  return foreign;
}

/// Somebody's files that the new output would replace: they are kept, so the run stops.
void refuse_clashes(const fs::path& folder, const Files& files, const std::vector<std::string>& theirs) {
  std::vector<std::string> clashes;
  for (const std::string& name : theirs) {
    if (files.contains(name)) clashes.push_back(name);
  }
  if (clashes.empty()) return;
  fail_to_write(folder,
                {fmt::format("daar staan bestanden van iemand anders met de naam van uitvoer ({}); kies een andere map",
                             enumeration(clashes, Language::nl)),
                 fmt::format("files of somebody else there have names of the output ({}); choose another folder",
                             enumeration(clashes, Language::en))});
}

void carry_over(const fs::path& from, const fs::path& to, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    fs::create_directories((to / name).parent_path());
    fs::copy(from / name, to / name, fs::copy_options::copy_symlinks);
  }
}

}  // namespace

std::string file_bytes(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) fail_to_read(path, {"het is een map", "it is a folder"});
  std::ifstream in(path, std::ios::binary);
  if (!in) fail_to_read(path, system_reason(errno));
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > kLargestFile) fail_to_read(path, {"groter dan 4 GiB", "larger than 4 GiB"});
  std::string bytes;
  // Room for all at once: growing step by step would for a moment take twice the size. What has no size, such as a
  // pipe, grows.
  if (!error) bytes.reserve(size);
  std::string part(kReadAtOnce, '\0');
  while (in) {
    in.read(part.data(), static_cast<std::streamsize>(part.size()));
    bytes.append(part, 0, static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) fail_to_read(path, system_reason(errno));
  return bytes;
}

std::string sha256(std::string_view bytes) {
  gchar* const text =
      g_compute_checksum_for_data(G_CHECKSUM_SHA256, reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
  std::string digest(text);
  g_free(text);
  return digest;
}

Sha256::Sha256()
    : checksum_(g_checksum_new(G_CHECKSUM_SHA256), [](void* sum) { g_checksum_free(static_cast<GChecksum*>(sum)); }) {}

void Sha256::add(std::string_view bytes) {
  gathered_ += bytes;
  if (gathered_.size() >= kDigestedAtOnce) digest_gathered();
}

void Sha256::digest_gathered() {
  if (work_.valid()) work_.get();
  std::swap(gathered_, in_work_);
  gathered_.clear();
  work_ = std::async(std::launch::async, [this] {
    g_checksum_update(static_cast<GChecksum*>(checksum_.get()), reinterpret_cast<const guchar*>(in_work_.data()),
                      static_cast<gssize>(in_work_.size()));
  });
}

std::string Sha256::digest() {
  digest_gathered();
  work_.get();
  return g_checksum_get_string(static_cast<GChecksum*>(checksum_.get()));
}

std::string base64(std::string_view bytes) {
  gchar* const text = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
  std::string encoded(text);
  g_free(text);
  return encoded;
}

std::string security_hash(std::string_view text) {
  const std::string digits = sha256(text);
  std::string digest;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    digest += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
  }
  return "'sha256-" + base64(digest) + "'";
}

void write_file(const fs::path& path, std::string_view bytes) {
  const fs::path temporary = path.string() + fmt::format(".new-{}", getpid());
  try {
    write_plainly(temporary, bytes);
    rename_or_fail(temporary, path);
  } catch (...) {
    std::error_code ignored;  // the first failure is the one to tell
    fs::remove(temporary, ignored);
    throw;
  }
}

void recover_folder(const fs::path& folder) try {
  remove_abandoned(folder);
  const fs::path old = beside(folder, ".old");
  if (!fs::exists(old)) return;
  if (!fs::exists(folder)) {
    rename_or_fail(old, folder);
  } else if (fs::exists(old / "manifest.json")) {
    fs::remove_all(old);
  } else {
    fail_to_write(folder, {fmt::format("{} staat in de weg en is niet van ons; hernoem die map", old.string()),
                           fmt::format("{} is in the way and not ours; rename that folder", old.string())});
  }
} catch (const fs::filesystem_error& error) {
  fail_to_write(folder, same(error.code().message()));
}

void replace_folder(const fs::path& folder, const Files& files, Foreign foreign,
                    const std::function<void(std::string_view)>& at_step) {
  const auto step = [&](std::string_view name) {
    if (at_step) at_step(name);
  };
  const fs::path fresh = beside(folder, fmt::format(".new-{}", getpid()));
  const fs::path old = beside(folder, ".old");
  try {
    recover_folder(folder);
    step("recovered");
    const bool is_there = fs::exists(folder);
    if (is_there && !fs::is_directory(folder))
      fail_to_write(folder, {"bestaat al en is geen map", "it exists and is not a folder"});
    const std::vector<std::string> theirs = is_there ? foreign_files(folder) : std::vector<std::string>{};
    if (!theirs.empty() && foreign == Foreign::refuse) {
      std::vector<std::string> first(
          theirs.begin(), theirs.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(5, theirs.size())));
      if (theirs.size() > first.size()) first.emplace_back("…");
      throw FileError({fmt::format("In {} staan bestanden die niet van een eerdere run zijn ({}). Kies een andere map, "
                                   "of bewaar ze met --force.",
                                   folder.string(), enumeration(first, Language::nl)),
                       fmt::format("{} holds files that are not from an earlier run ({}). Choose another folder, or "
                                   "keep them with --force.",
                                   folder.string(), enumeration(first, Language::en))});
    }
    refuse_clashes(folder, files, theirs);
    fs::remove_all(fresh);
    fs::create_directories(fresh);
    for (const auto& [name, bytes] : files) {
      fs::create_directories((fresh / name).parent_path());
      write_plainly(fresh / name, bytes);
      step("wrote " + name);
    }
    if (is_there) {
      carry_over(folder, fresh, theirs);
      step("carried over");
      rename_or_fail(folder, old);
      step("moved old");
    }
    rename_or_fail(fresh, folder);
    step("moved new");
    fs::remove_all(old);
    step("done");
  } catch (const fs::filesystem_error& error) {
    std::error_code ignored;
    fs::remove_all(fresh, ignored);
    fail_to_write(folder, same(error.code().message()));
  } catch (...) {
    std::error_code ignored;
    fs::remove_all(fresh, ignored);
    throw;
  }
}

}  // namespace regioscan::base

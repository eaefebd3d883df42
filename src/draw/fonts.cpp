#include "draw/fonts.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <string>

#include "base/failure.hpp"
#include "draw/as_rsvg.hpp"
#include "draw/embedded.hpp"

namespace regioscan::draw {
namespace {

/// A file in memory that lasts as long as the process: fontconfig reads fonts by name only.
std::string memory_file(const char* name, std::string_view bytes) {
  const int file = memfd_create(name, MFD_CLOEXEC);
  if (file < 0 || write(file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size())) {
    throw base::FileError(
        {"Kan het lettertype niet klaarzetten in het geheugen.", "Cannot lay down the font in memory."});
  }
  return fmt::format("/proc/self/fd/{}", file);
}

void add_font(FcConfig* config, const char* name, std::string_view bytes) {
  const std::string path = memory_file(name, bytes);
  if (FcConfigAppFontAddFile(config, reinterpret_cast<const FcChar8*>(path.c_str())) != FcTrue) {
    throw base::OwnFault({"Het meegeleverde lettertype is onleesbaar.", "The embedded font cannot be read."});
  }
}

}  // namespace

void use_embedded_fonts() {
  static const bool is_done = [] {
    FcConfig* const config = FcConfigCreate();
    add_font(config, "Inter-Regular.otf", embedded::inter_regular());
    add_font(config, "Inter-Bold.otf", embedded::inter_bold());
    if (FcConfigSetCurrent(config) != FcTrue) {
      throw base::OwnFault(
          {"Het meegeleverde lettertype kan niet worden ingesteld.", "The embedded font cannot be set."});
    }
    FcConfigDestroy(config);  // fontconfig keeps its own reference
    return true;
  }();
  static_cast<void>(is_done);
}

}  // namespace regioscan::draw

#pragma once

#include <string>

#include "base/files.hpp"

namespace regioscan::cli {

enum class Existing { refuse, overwrite };

/// Writes files into a folder that is made for them. FileError where it holds anything already, unless that may be
/// overwritten: then files of the same name are replaced and all others stay.
void write_new_folder(const std::string& folder, const base::Files& files, Existing existing = Existing::refuse);

}  // namespace regioscan::cli

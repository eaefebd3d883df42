#pragma once

#include <string>

#include "base/files.hpp"

namespace regioscan::cli {

enum class Existing { refuse, overwrite };

// What may be written into a folder that is there already.

/// Writes files into a folder that is made for them. FileError where it holds anything already, unless that may be
/// overwritten: then files of the same name are replaced and all others stay.
void write_new_folder(const std::string& folder, const base::Files& files, Existing existing = Existing::refuse);

/// FileError where a folder holds the output of another command, which writing would replace.
void refuse_output_of_another(const std::string& folder, const std::string& command);

}  // namespace regioscan::cli

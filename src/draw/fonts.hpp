#pragma once

namespace regioscan::draw {

/// Makes the embedded Inter (regular and bold) the only font that text can be set in, once per process: what is drawn
/// must not depend on the fonts of a machine. FileError if the fonts cannot be laid down for the time of the run.
void use_embedded_fonts();

}  // namespace regioscan::draw

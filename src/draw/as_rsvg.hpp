#pragma once
// The door to librsvg, Cairo and fontconfig: include it in .cpp files of this room only.

#include <cairo-pdf.h>
#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <librsvg/rsvg.h>

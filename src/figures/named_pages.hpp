#pragma once

#include <map>
#include <string>

#include "figures/settings.hpp"

namespace regioscan::figures {

/// The sizes that have a name: A4 and A3 on their sides, a slide of 16 to 9, a square for social media. A slide is seen
/// from afar. Its page is smaller than a slide of 13.3 by 7.5 inch, so that the same type is a fifth larger on it.
[[nodiscard]] const std::map<std::string, Page>& named_pages();

/// The page of a size: the one that has a name where it is of that size, whose margin may be its own.
[[nodiscard]] Page page_of(double width_pt, double height_pt);

}  // namespace regioscan::figures

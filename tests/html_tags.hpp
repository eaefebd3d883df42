#pragma once

#include <string>
#include <vector>

namespace regioscan::testing {

/// The first thing that is not well formed in a page of ours, or nothing: every tag but <meta> and the doctype is
/// closed, in the order in which it was opened; '<' and '>' in text are entities. The content of <style> is no markup.
inline std::string unbalanced(const std::string& html) {
  std::vector<std::string> open;
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at)) {
    const std::size_t end = html.find_first_of("<>", at + 1);
    if (end == std::string::npos || html[end] == '<') return "a loose < at: " + html.substr(at, 40);
    const std::string tag = html.substr(at + 1, end - at - 1);
    const std::string name = tag.substr(0, tag.find_first_of(" /", 1));
    at = name == "style" ? html.find("</style>", end) : end + 1;
    if (name == "!DOCTYPE" || name == "meta") continue;
    if (name[0] != '/') {
      open.push_back(name);
    } else if (open.empty() || "/" + open.back() != name) {
      return "<" + name + "> closes " + (open.empty() ? "nothing" : open.back());
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : "<" + open.back() + "> stays open";
}

}  // namespace regioscan::testing

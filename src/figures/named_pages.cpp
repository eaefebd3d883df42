#include "figures/named_pages.hpp"

namespace regioscan::figures {

const std::map<std::string, Page>& named_pages() {
  static const std::map<std::string, Page> pages{
      {"a4", {842, 595}}, {"a3", {1191, 842}}, {"slide", {800, 450, 16}}, {"square", {720, 720}}};
  return pages;
}

Page page_of(double width_pt, double height_pt) {
  for (const auto& [name, page] : named_pages()) {
    if (page.width_pt == width_pt && page.height_pt == height_pt) return page;
  }
  return {.width_pt = width_pt, .height_pt = height_pt};
}

}  // namespace regioscan::figures

#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace regioscan::draw {

/// One element of an XML document, in document order.
struct XmlElement {
  std::string name;
  std::map<std::string, std::string> attributes;  ///< unescaped
  std::string text;                               ///< its own character data, unescaped
  std::size_t parent = 0;                         ///< index among all elements; that of the root is its own
};

/// All elements of a document, by GLib's parser. Throws std::runtime_error if the document is not well formed.
[[nodiscard]] std::vector<XmlElement> xml_elements(std::string_view document);

/// Those with one name.
[[nodiscard]] std::vector<XmlElement> named(const std::vector<XmlElement>& elements, std::string_view name);

}  // namespace regioscan::draw

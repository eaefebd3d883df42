#include "tests/draw/svg_elements.hpp"

#include <glib.h>

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace regioscan::draw {
namespace {

struct Reading {
  std::vector<XmlElement> elements;
  std::vector<std::size_t> open;
};

void on_start(GMarkupParseContext*, const gchar* name, const gchar** keys, const gchar** values, gpointer data,
              GError**) {
  auto& reading = *static_cast<Reading*>(data);
  XmlElement element{name, {}, {}, reading.open.empty() ? 0 : reading.open.back()};
  for (; *keys != nullptr; ++keys, ++values) element.attributes[*keys] = *values;
  reading.open.push_back(reading.elements.size());
  reading.elements.push_back(std::move(element));
}

void on_end(GMarkupParseContext*, const gchar*, gpointer data, GError**) {
  static_cast<Reading*>(data)->open.pop_back();
}

void on_text(GMarkupParseContext*, const gchar* text, gsize length, gpointer data, GError**) {
  auto& reading = *static_cast<Reading*>(data);
  if (!reading.open.empty()) reading.elements[reading.open.back()].text.append(text, length);
}

}  // namespace

std::vector<XmlElement> xml_elements(std::string_view document) {
  const GMarkupParser parser{on_start, on_end, on_text, nullptr, nullptr};
  Reading reading;
  GMarkupParseContext* const context = g_markup_parse_context_new(&parser, GMarkupParseFlags{}, &reading, nullptr);
  GError* error = nullptr;
  const bool is_read =
      g_markup_parse_context_parse(context, document.data(), static_cast<gssize>(document.size()), &error) != FALSE &&
      g_markup_parse_context_end_parse(context, &error) != FALSE;
  g_markup_parse_context_free(context);
  const std::string reason = error != nullptr ? error->message : "";
  g_clear_error(&error);
  if (!is_read) throw std::runtime_error("not well formed: " + reason);
  return reading.elements;
}

std::vector<XmlElement> named(const std::vector<XmlElement>& elements, std::string_view name) {
  std::vector<XmlElement> found;
  std::ranges::copy_if(elements, std::back_inserter(found), [&](const XmlElement& e) { return e.name == name; });
  return found;
}

}  // namespace regioscan::draw

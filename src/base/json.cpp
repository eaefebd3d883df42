#include "base/json.hpp"

#include <cmath>
#include <cstdlib>

#include "base/escape.hpp"
#include "base/numbers.hpp"

namespace regioscan::base {

Json json_number(std::optional<double> number) {
  if (!number || !std::isfinite(*number)) return nullptr;
  return std::strtod(written(*number).c_str(), nullptr);
}

namespace {

/// Texts as shown, in all depths: a terminal may be where JSON is printed.
Json with_shown_texts(Json json) {
  if (json.is_string()) return shown(json.get_ref<const std::string&>());
  if (json.is_structured()) {
    for (Json& child : json) child = with_shown_texts(std::move(child));
  }
  return json;
}

}  // namespace

std::string json_text(const Json& json) {
  return with_shown_texts(json).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::optional<Json> parsed_json(std::string_view text) {
  constexpr int kDeepest = 64;
  bool is_too_deep = false;
  const auto watch = [&](int depth, Json::parse_event_t, Json&) {
    is_too_deep = is_too_deep || depth > kDeepest;
    return !is_too_deep;
  };
  Json json = Json::parse(text, watch, false);
  if (json.is_discarded() || is_too_deep) return std::nullopt;
  return json;
}

}  // namespace regioscan::base

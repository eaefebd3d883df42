#include "report/document.hpp"

#include <fmt/format.h>

#include "base/escape.hpp"
#include "base/files.hpp"
#include "draw/web_font.hpp"
#include "report/embedded.hpp"

namespace regioscan::report {

std::string document_head(std::string_view title_text, base::Language language) {
  const std::string style = draw::font_face_css() + std::string(embedded::page_css());
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}; font-src data:; "
      "img-src data:; "
      "base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n<title>{}</title>\n<style>{}</style>\n</head>\n",
      language == base::Language::nl ? "nl" : "en", base::xml(base::security_hash(style)), base::xml(title_text),
      style);
}

std::string document_end(std::string_view name_text) {
  return fmt::format("</main>\n<footer><p>regioscan · {}</p></footer>\n</body>\n</html>\n", base::xml(name_text));
}

}  // namespace regioscan::report

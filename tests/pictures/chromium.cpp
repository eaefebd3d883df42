#include "tests/pictures/chromium.hpp"

#include <fmt/format.h>

#include <sstream>

#include "draw/web_font.hpp"
#include "tests/pictures/pictures_of.hpp"

namespace regioscan::testing {
namespace {

/// Headless, on its own, and asking nothing of any network.
std::string chromium(const Scratch& scratch, const std::string& flags) {
  return printed_by(
      "chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
      "--disable-background-networking --disable-component-update --disable-sync --user-data-dir=" +
      (scratch / "profile") + " " + flags + " file://" + (scratch / "page.html"));
}

/// A document without its XML declaration, which HTML does not have.
std::string element(const std::string& svg) { return svg.substr(svg.find("<svg")); }

}  // namespace

std::vector<std::vector<TextBox>> chromium_text_boxes(const std::vector<std::string>& svgs) {
  const Scratch scratch;
  std::string page = "<!doctype html><meta charset=\"utf-8\"><style>" + draw::font_face_css() + "</style>\n";
  for (const std::string& svg : svgs) page += element(svg);
  page += R"(<pre id="boxes"></pre><script>
Promise.all([document.fonts.load("400 10px Inter"), document.fonts.load("700 10px Inter")]).then(() => {
  let lines = "";
  document.querySelectorAll("svg").forEach((svg, at) => svg.querySelectorAll("text").forEach(text => {
    const box = text.getBBox();
    lines += `\nbox ${at} ${box.x} ${box.y} ${box.width} ${box.height}`;
  }));
  document.getElementById("boxes").textContent = lines + "\n";
});
</script>)";
  base::write_file(scratch / "page.html", page);
  std::istringstream lines(chromium(scratch, "--virtual-time-budget=10000 --dump-dom"));
  std::vector<std::vector<TextBox>> found(svgs.size());
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string word;
    std::size_t at = 0;
    TextBox box;
    if (words >> word >> at >> box.left >> box.top >> box.width >> box.height && word == "box")
      found.at(at).push_back(box);
  }
  return found;
}

std::string chromium_png(const std::vector<std::string>& svgs, int width, int height) {
  const Scratch scratch;
  std::string page = "<!doctype html><body style=\"margin:0;background:#fff\">\n";
  for (std::size_t at = 0; at < svgs.size(); ++at) {
    const std::string name = fmt::format("{}.svg", at);
    base::write_file(scratch / name, svgs[at]);
    page += fmt::format(
        "<img src=\"{}\" style=\"position:absolute;left:0;top:{}px;width:{}px;height:{}px;object-fit:fill\">\n", name,
        static_cast<int>(at) * height, width, height);
  }
  base::write_file(scratch / "page.html", page);
  static_cast<void>(
      chromium(scratch, fmt::format("--force-device-scale-factor=1 --window-size={},{} --screenshot={}", width,
                                    static_cast<int>(svgs.size()) * height, scratch / "page.png")));
  return base::file_bytes(scratch / "page.png");
}

}  // namespace regioscan::testing

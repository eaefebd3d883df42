#pragma once

#include <gtest/gtest.h>

#include <string>

#include "figures/settings.hpp"
#include "scene/check.hpp"
#include "scene/scene.hpp"

namespace regioscan::testing {

/// Draws in every theme, size and language, and expects each to pass its check. `draw` is a function of options and
/// language to a scene.
template <class Draw>
void expect_readable_in_every_look(Draw draw) {
  for (const std::string theme : {"print", "screen", "dark", "greyscale"}) {
    for (const std::string size : {"a4", "a3", "slide", "square"}) {
      for (const base::Language language : {base::Language::nl, base::Language::en}) {
        const scene::Scene scene = draw(figures::Options{{"theme", theme}, {"size", size}}, language);
        const scene::Check check = scene::checked(scene);
        std::string lines;
        for (const base::Words& line : check.lines()) lines += line.en + "\n";
        EXPECT_TRUE(check.passes()) << theme << " " << size << "\n" << lines;
        EXPECT_GT(check.texts, 5U);
      }
    }
  }
}

/// The same text for two scenes that are alike: what is drawn, in order.
inline std::string drawn_marks(const scene::Scene& scene) {
  std::string all = scene.title + scene.description;
  for (const scene::Mark& mark : scene.marks) {
    all += mark.id + "|" + mark.klass + "|" + mark.tip;
    if (const auto* const text = std::get_if<scene::Text>(&mark.shape)) all += text->text;
    all += "\n";
  }
  return all;
}

}  // namespace regioscan::testing

#include "proposals/judgement.hpp"

#include <array>

namespace regioscan::proposals {
namespace {

using base::Words;
using overlaps::Kind;

struct JudgementRow {
  std::string_view key;
  Words label;
  Words rule;
};

constexpr int kNothing = 3;

const std::array<JudgementRow, 4>& rows() {
  static const std::array<JudgementRow, 4> all{{
      {"join",
       {"sluit aan", "join"},
       {"er is een initiatief dat mogelijk hetzelfde doet voor dezelfde doelgroep in hetzelfde gebied en dezelfde tijd",
        "there is an initiative that possibly does the same for the same target group in the same area at the same "
        "time"}},
      {"white_spot",
       {"vult een witte vlek", "fills a white spot"},
       {"er is geen mogelijk dubbel initiatief, en het komt in een cel die nu opvallend leeg is",
        "there is no possible duplicate, and it comes in a cell that is surprisingly empty now"}},
      {"align",
       {"stem af", "align"},
       {"er is een initiatief dat erop lijkt, waarop het een vervolg is, dat elders hetzelfde doet of dat in hetzelfde "
        "brede veld en gebied werkt",
        "there is an initiative that is alike, that it continues, that does the same elsewhere or that works in the "
        "same "
        "broad field and area"}},
      {"new_ground",
       {"nieuw, weinig aanknopingspunten", "new, few points of contact"},
       {"niets van dit alles: geen initiatief lijkt er genoeg op en het vult geen witte vlek",
        "none of these: no initiative is alike enough and it fills no white spot"}},
  }};
  return all;
}

}  // namespace

std::string_view key(Judgement judgement) { return rows().at(static_cast<std::size_t>(judgement)).key; }
const Words& label(Judgement judgement) { return rows().at(static_cast<std::size_t>(judgement)).label; }
const Words& rule(Judgement judgement) { return rows().at(static_cast<std::size_t>(judgement)).rule; }

int order(Kind kind) {
  switch (kind) {
    case Kind::duplication:
      return 0;
    case Kind::overlap:
    case Kind::continuation:
      return 1;
    case Kind::same_content_elsewhere:
    case Kind::same_way_elsewhere:
    case Kind::fragmentation:
      return 2;
    case Kind::none:
      return kNothing;
  }
  return kNothing;
}

Judged judged(const std::vector<NearInitiative>& near, const TouchedCells& cells) {
  Judged result;
  for (std::size_t at = 0; at < cells.cells.size(); ++at) {
    if (cells.cells[at].is_white_spot()) result.white_spots.push_back(at);
  }
  const int nearest = near.empty() ? order(Kind::none) : order(near.front().kind);
  if (nearest == 0) {
    result.judgement = Judgement::join;
    result.near = 0;
  } else if (!result.white_spots.empty()) {
    result.judgement = Judgement::white_spot;
  } else if (nearest < kNothing) {
    result.judgement = Judgement::align;
    result.near = 0;
  }
  return result;
}

}  // namespace regioscan::proposals

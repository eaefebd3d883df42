// Over 200 lines because each sentence stands in two languages; one idea a function.
#include "proposals/findings.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "analysis/findings.hpp"

namespace regioscan::proposals {
namespace {

using base::Language;
using base::Words;
using overlaps::Kind;

const Words kInitiative{"initiatief", "initiative"};
const Words kInitiatives{"initiatieven", "initiatives"};

Words listed(const std::vector<Words>& parts) {
  std::vector<std::string> dutch, english;
  for (const Words& part : parts) {
    dutch.push_back(part.nl);
    english.push_back(part.en);
  }
  return {base::enumeration(dutch, Language::nl), base::enumeration(english, Language::en)};
}

const std::string& name_of(const Assessment& assessment, inventory::InitiativeId initiative) {
  return assessment.inventory.initiatives[initiative].name;
}

/// Actors of an initiative with a role, by name.
Words actors_of(const Assessment& assessment, inventory::InitiativeId initiative, inventory::Role role) {
  std::vector<Words> names;
  for (const inventory::Participation& own : assessment.inventory.participations) {
    if (own.initiative == initiative && own.role == role) {
      names.push_back(base::same(assessment.inventory.actors[own.actor].name));
    }
  }
  return listed(names);
}

/// "'Digiwerkplaats': overlap, gelijkenis 0,61. Gemeen: …"
Words near_sentence(const Assessment& assessment, const NearInitiative& near) {
  const Words likeness = base::decimal(shown_likeness(near), 2);
  const Words kind =
      near.kind == Kind::none ? Words{"lijkt er niet genoeg op", "is not alike enough"} : label(near.kind);
  const std::string& name = name_of(assessment, near.initiative);
  return {fmt::format("'{}': {}, gelijkenis {}. {}", name, kind.nl, likeness.nl, near.reason.nl),
          fmt::format("'{}': {}, likeness {}. {}", name, kind.en, likeness.en, near.reason.en)};
}

/// The first sentence of a group says that ties are invented, where they are.
std::vector<Words> marked(const Assessment& assessment, std::vector<Words> sentences) {
  if (!sentences.empty()) {
    sentences.front() = analysis::in_reconstruction(assessment.inventory, std::move(sentences.front()));
  }
  return sentences;
}

/// "Kennisplatform × Drenthe: daar gebeurt nu niets, waar 4,1 te verwachten is; dat is opvallend leeg."
Words white_spot(const TouchedCell& cell) {
  const Words name = name_of(cell), expected = base::decimal(cell.expected, 1);
  const Words doubt = cell.holds ? Words{}
                                 : Words{", al geeft toeval bij zoveel cellen er ook wel een",
                                         ", though with so many cells chance gives one as well"};
  return {fmt::format("{}: daar gebeurt nu niets, waar {} te verwachten is; dat is opvallend leeg{}.", name.nl,
                      expected.nl, doubt.nl),
          fmt::format("{}: nothing is done there now, where {} is expected; that is surprisingly empty{}.", name.en,
                      expected.en, doubt.en)};
}

std::vector<Words> white_spots(const Assessment& assessment) {
  std::vector<Words> sentences;
  for (const std::size_t at : assessment.judged.white_spots)
    sentences.push_back(white_spot(assessment.cells.cells[at]));
  return sentences;
}

/// Other initiatives of the same weight as the one that the judgement names.
void add_others(const Assessment& assessment, std::vector<Words>& sentences) {
  const int own = order(assessment.near[*assessment.judged.near].kind);
  std::size_t count = 0;
  for (const auto& [kind, times] : assessment.kinds) count += order(kind) == own ? times : 0;
  if (count <= 1) return;
  const Words others =
      base::counted(count - 1, {"ander initiatief", "other initiative"}, {"andere initiatieven", "other initiatives"});
  const bool is_one = count == 2;
  sentences.push_back({fmt::format("Voor {} geldt hetzelfde; {} onder 'Wat is er al?'.", others.nl,
                                   is_one ? "het staat" : "de meest gelijkende staan"),
                       fmt::format("The same holds for {}; see 'What is there already?'.", others.en)});
}

/// What the kind rests on may be unknown: then it is not excluded, and not found either.
void add_unknown(const overlaps::Likeness& likeness, std::vector<Words>& sentences) {
  if (!likeness.area) {
    sentences.push_back(
        {"Of zij hetzelfde gebied bedienen, is niet bekend.", "Whether they serve the same area is not known."});
  }
  if (!likeness.period) {
    sentences.push_back(
        {"Of zij in dezelfde tijd werken, is niet bekend.", "Whether they work at the same time is not known."});
  }
}

std::vector<Words> reasons_of_one(const Assessment& assessment) {
  const NearInitiative& near = assessment.near[*assessment.judged.near];
  std::vector<Words> sentences{near_sentence(assessment, near)};
  const Words& meant = meaning(near.kind);
  sentences.push_back({fmt::format("Dat is: {}.", meant.nl), fmt::format("That is: {}.", meant.en)});
  add_unknown(near.likeness, sentences);
  if (const Words who = actors_of(assessment, near.initiative, inventory::Role::initiator); !who.empty()) {
    sentences.push_back(
        {fmt::format("Wie daar het initiatief nam: {}.", who.nl), fmt::format("Who began it there: {}.", who.en)});
  }
  add_others(assessment, sentences);
  return sentences;
}

/// Nothing is near: how near the nearest is, and what the report asks for then.
std::vector<Words> reasons_of_new_ground(const Assessment& assessment) {
  std::vector<Words> sentences;
  const std::size_t count = assessment.inventory.initiatives.size();
  if (count == 0) {
    sentences.push_back(
        {"Er is geen enkel initiatief om mee te vergelijken.", "There is no initiative to compare with."});
  } else if (assessment.little_known == count) {
    sentences.push_back(
        {"Van het voorstel en elk initiatief samen is te weinig bekend om te vergelijken; het oordeel rust dus op "
         "weinig. Vul het "
         "voorstel verder in.",
         "Of the proposal and any initiative together too little is known to compare; the judgement rests on little. "
         "Fill in "
         "more of the proposal."});
  } else {
    const Words all = base::counted(count, kInitiative, kInitiatives);
    sentences.push_back({fmt::format("Geen van de {} lijkt er genoeg op om bij aan te sluiten. Het dichtst komt {}",
                                     all.nl, near_sentence(assessment, assessment.near.front()).nl),
                         fmt::format("None of the {} is alike enough to join. Nearest comes {}", all.en,
                                     near_sentence(assessment, assessment.near.front()).en)});
  }
  sentences.push_back(
      {"Vraag door naar de onderbouwing: iets nieuws maakt het geheel ingewikkelder, en hier sluit het op "
       "weinig aan.",
       "Ask on about the grounds: something new makes the whole more complex, and here it joins little."});
  return sentences;
}

Words nearest_beside(const Assessment& assessment) {
  const Words near = near_sentence(assessment, assessment.near.front());
  return {"Van wat er al is, heeft er het meest mee te maken: " + near.nl,
          "Of what is there already, this has most to do with it: " + near.en};
}

Words kind_counts(const Assessment& assessment) {
  std::vector<Words> parts;
  for (const auto& [kind, count] : assessment.kinds) {
    if (kind == Kind::none) continue;
    parts.push_back({fmt::format("{} {}", count, label(kind).nl), fmt::format("{} {}", count, label(kind).en)});
  }
  return listed(parts);
}

}  // namespace

Words headline(const Assessment& assessment) {
  const auto near_name = [&] { return name_of(assessment, assessment.near[*assessment.judged.near].initiative); };
  switch (assessment.judged.judgement) {
    case Judgement::join:
      return {fmt::format("Sluit aan bij '{}'", near_name()), fmt::format("Join '{}'", near_name())};
    case Judgement::white_spot: {
      const std::size_t count = assessment.judged.white_spots.size();
      const Words first = name_of(assessment.cells.cells[assessment.judged.white_spots.front()]);
      if (count == 1) return {"Vult een witte vlek: " + first.nl, "Fills a white spot: " + first.en};
      return {fmt::format("Vult {} witte vlekken, waaronder {}", count, first.nl),
              fmt::format("Fills {} white spots, among them {}", count, first.en)};
    }
    case Judgement::align:
      return {fmt::format("Lijkt op '{}': stem af", near_name()), fmt::format("Is like '{}': align", near_name())};
    case Judgement::new_ground:
      return {"Nieuw, weinig aanknopingspunten", "New, few points of contact"};
  }
  return {};
}

std::vector<Words> reasons(const Assessment& assessment) {
  std::vector<Words> sentences;
  switch (assessment.judged.judgement) {
    case Judgement::join:
    case Judgement::align:
      sentences = reasons_of_one(assessment);
      break;
    case Judgement::white_spot:
      sentences = white_spots(assessment);
      if (!assessment.near.empty()) sentences.push_back(nearest_beside(assessment));
      break;
    case Judgement::new_ground:
      sentences = reasons_of_new_ground(assessment);
      break;
  }
  if (assessment.judged.judgement == Judgement::join) {
    for (const Words& spot : white_spots(assessment)) sentences.push_back({"Wel: " + spot.nl, "Yet: " + spot.en});
  }
  return marked(assessment, std::move(sentences));
}

std::vector<Words> near_findings(const Assessment& assessment, std::size_t most) {
  const std::size_t all = assessment.inventory.initiatives.size();
  const std::size_t none = assessment.kinds.contains(Kind::none) ? assessment.kinds.at(Kind::none) : 0;
  const Words of = base::counted(all, kInitiative, kInitiatives);
  std::vector<Words> sentences;
  if (all == none) {
    sentences.push_back({fmt::format("Geen van de {} lijkt er genoeg op.", of.nl),
                         fmt::format("None of the {} is alike enough.", of.en)});
  } else {
    const Words counts = kind_counts(assessment);
    const bool is_one = all - none == 1;
    sentences.push_back({fmt::format("Van de {} {} er {} aan dit voorstel: {}.", of.nl, is_one ? "raakt" : "raken",
                                     all - none, counts.nl),
                         fmt::format("Of the {} {} {} on this proposal: {}.", of.en, all - none,
                                     is_one ? "touches" : "touch", counts.en)});
  }
  for (std::size_t at = 0; at < std::min(most, assessment.near.size()); ++at) {
    // Of those that are nothing to it the nearest will do, if they have anything in common.
    const NearInitiative& near = assessment.near[at];
    if (near.kind == Kind::none && (at > 0 || near.likeness.strength <= 0)) break;
    sentences.push_back(near_sentence(assessment, near));
  }
  return marked(assessment, std::move(sentences));
}

Words roles_in_words(const std::vector<inventory::Role>& roles) {
  std::vector<Words> known;
  for (const inventory::Role role : roles) {
    if (role != inventory::Role::unknown) known.push_back(label(role));
  }
  return known.empty() ? Words{"rol onbekend", "role unknown"} : listed(known);
}

std::vector<Words> invitation_findings(const Assessment& assessment, std::size_t most) {
  if (assessment.invitations.empty()) {
    return marked(assessment, {{"Er is niemand gevonden die op dit terrein actief is en nog niet meedoet.",
                                "Nobody was found who is active in this field and does not take part yet."}});
  }
  const Words count = base::counted(assessment.not_invited, {"actor is", "actor is"}, {"actoren zijn", "actors are"});
  std::vector<Words> sentences{{fmt::format("{} actief in nabije initiatieven en {} niet mee.", count.nl,
                                            assessment.not_invited == 1 ? "doet" : "doen"),
                                fmt::format("{} active in near initiatives and {} not take part.", count.en,
                                            assessment.not_invited == 1 ? "does" : "do")}};
  for (std::size_t at = 0; at < std::min(most, assessment.invitations.size()); ++at) {
    const Invitation& invitation = assessment.invitations[at];
    const Involvement& first = invitation.involvements.front();
    const Words in = base::counted(invitation.involvements.size(), {"nabij initiatief", "near initiative"},
                                   {"nabije initiatieven", "near initiatives"});
    const Words roles = roles_in_words(first.roles);
    const std::string& actor = assessment.inventory.actors[invitation.actor].name;
    const std::string& name = name_of(assessment, first.initiative);
    const bool is_one = invitation.involvements.size() == 1;
    sentences.push_back(
        {fmt::format("{}: in {}{} '{}' ({}).", actor, in.nl, is_one ? "," : ", het meest gelijkend", name, roles.nl),
         fmt::format("{}: in {}{} '{}' ({}).", actor, in.en, is_one ? "," : ", most alike", name, roles.en)});
  }
  return marked(assessment, std::move(sentences));
}

std::vector<Words> caveats(const Assessment& assessment) {
  std::vector<Words> sentences;
  const std::size_t all = assessment.inventory.initiatives.size();
  if (assessment.little_known > 0) {
    const Words of = base::counted(all, kInitiative, kInitiatives);
    const bool is_one = assessment.little_known == 1;
    sentences.push_back(
        {fmt::format("Van {} van de {}, of van het voorstel, is te weinig ingevuld om te zeggen of {} erop {}.",
                     assessment.little_known, of.nl, is_one ? "het" : "zij", is_one ? "lijkt" : "lijken"),
         fmt::format("Of {} of the {}, or of the proposal, too little is filled in to say whether {} alike.",
                     assessment.little_known, of.en, is_one ? "it is" : "they are")});
  }
  sentences.push_back(
      {"Gelijkenis rust op wat is ingevuld, niet op wat initiatieven bereiken; vraag de betrokkenen voordat u beslist.",
       "Likeness rests on what was filled in, not on what initiatives achieve; ask those concerned before you "
       "decide."});
  sentences.push_back(
      {"Wat niet in de inventarisatie staat, is hier niet gezien: wat daar ontbreekt, kan er toch zijn.",
       "What is not in the inventory was not seen here: what is missing there may exist all the same."});
  return sentences;
}

std::vector<FindingGroup> all_findings(const Assessment& assessment, std::size_t most) {
  return {{{"Waarom dit oordeel?", "Why this judgement?"}, reasons(assessment)},
          {{"Wat is er al?", "What is there already?"}, near_findings(assessment, most)},
          {{"Wie is nog niet uitgenodigd?", "Who is not invited yet?"}, invitation_findings(assessment, most)},
          {{"Wat vult het, en waar wordt het voller?", "What does it fill, and where does it get fuller?"},
           cell_findings(assessment)},
          {{"Wat doet het met het netwerk?", "What does it do to the network?"}, network_findings(assessment)},
          {{"Wat dit niet zegt", "What this does not say"}, caveats(assessment)}};
}

}  // namespace regioscan::proposals

#include "synth/themes.hpp"

#include <algorithm>
#include <array>

namespace regioscan::synth {
namespace {

constexpr std::array<Theme, 18> kThemes{{
    {"data", "", "data", "data analytics", "managen en delen van data", "productiviteit"},
    {"kunstmatige intelligentie", "", "intelligentie", "AI", "slimme diensten", "innovatie"},
    {"cyberveiligheid", "", "zachte infrastructuur", "beveiliging", "veilig ondernemen", "cybersecurity"},
    {"e-commerce", "G", "diensten", "platformtechnologie", "online verkoop", "nieuwe markten"},
    {"slimme industrie", "C", "harde infrastructuur", "IoT & sensing", "Smart Industry", "productiviteit"},
    {"robotica", "C", "intelligentie", "robotics", "smart systems & engineering", "productiviteit"},
    {"digitale vaardigheden", "", "niet specifiek", "", "digitale vaardigheden", "kennis en kunde"},
    {"3D-printen", "C", "harde infrastructuur", "3D-printing", "smart systems & engineering", "innovatie"},
    {"cloud", "J|M", "zachte infrastructuur", "cloud", "bedrijfsvoering", "productiviteit"},
    {"sensoren", "A|C", "data", "IoT & sensing", "monitoring", "duurzaamheid"},
    {"digitale logistiek", "H", "data", "data analytics", "ketenoptimalisatie", "productiviteit"},
    {"digitaal bouwen", "F", "diensten", "BIM", "bouwproces", "productiviteit"},
    {"slimme landbouw", "A", "intelligentie", "AI", "precisielandbouw", "duurzaamheid"},
    {"zorgtechnologie", "Q", "interface", "virtual reality", "zorg op afstand", "innovatie"},
    {"online toerisme", "I|R", "diensten", "platformtechnologie", "online verkoop", "nieuwe markten"},
    {"digitale winkelstraat", "G|I", "diensten", "platformtechnologie", "lokaal ondernemen", "nieuwe markten"},
    {"digitalisering", "", "niet specifiek", "", "bedrijfsvoering", "kennis en kunde"},
    {"virtuele techniek", "C|M|R", "interface", "virtual reality", "ontwerp en training", "innovatie"},
}};

const std::vector<ArchetypeLooks>& all_looks() {
  static const std::vector<ArchetypeLooks> all{
      {"Signaleren",
       {"Verkenner", "Monitor"},
       "Signalering",
       {{"niet weten", 6}, {"niet willen", 2}, {"probleemsignalering & vraagarticulatie", 4}},
       {{"informatiegebreken", 6}, {"coördinatiegebreken", 2}}},
      {"Netwerken & coördineren",
       {"Netwerk", "Kring", "Regietafel"},
       "Netwerkbijeenkomsten",
       {{"niet weten", 4}, {"externe kennis en kunde", 4}, {"probleemsignalering & vraagarticulatie", 3}},
       {{"coördinatiegebreken", 7}, {"informatiegebreken", 3}, {"externaliteiten", 1}}},
      {"Gezamenlijke faciliteiten",
       {"Fieldlab", "Testlocatie"},
       "Gedeelde faciliteit",
       {{"technologie en/of data", 6}, {"niet kunnen", 3}, {"financiering", 2}},
       {{"publieke goederen", 5}, {"externaliteiten", 3}, {"coördinatiegebreken", 2}}},
      {"Werken met studenten",
       {"Werkplaats", "Studententeam"},
       "Studenten aan de slag",
       {{"interne kennis en kunde", 6}, {"niet kunnen", 3}},
       {{"externaliteiten", 4}, {"informatiegebreken", 3}}},
      {"Onderwijs voor studenten",
       {"Leerroute", "Minor"},
       "Onderwijs aan studenten",
       {{"interne kennis en kunde", 5}, {"externe kennis en kunde", 2}},
       {{"externaliteiten", 5}, {"publieke goederen", 3}}},
      {"Onderwijs voor professionals",
       {"Academie", "Leergang"},
       "Leergang voor medewerkers",
       {{"interne kennis en kunde", 8}, {"niet willen", 1}},
       {{"externaliteiten", 5}, {"informatie-asymmetrie", 2}}},
      {"Advisering/consultancy",
       {"Loket", "Adviesteam"},
       "Adviesgesprek",
       {{"externe kennis en kunde", 6}, {"niet weten", 3}, {"wet- en regelgeving", 1}},
       {{"informatie-asymmetrie", 6}, {"informatiegebreken", 3}}},
      {"Subsidies & financiering",
       {"Voucher", "Fonds", "Regeling"},
       "Financiële bijdrage",
       {{"financiering", 9}, {"niet kunnen", 1}},
       {{"externaliteiten", 4}, {"marktmacht", 1}, {"informatie-asymmetrie", 3}}},
      {"Workshops & kennisevents",
       {"Masterclasses", "Roadshow", "Kennisdagen"},
       "Workshop",
       {{"niet weten", 6}, {"niet willen", 3}, {"interne kennis en kunde", 3}},
       {{"informatiegebreken", 7}, {"informatie-asymmetrie", 1}}},
      {"Onderzoek & ontwikkeling",
       {"Lab", "Consortium"},
       "Onderzoeksproject",
       {{"technologie en/of data", 7}, {"externe kennis en kunde", 2}},
       {{"externaliteiten", 5}, {"publieke goederen", 4}}},
      {"Scans & assessments",
       {"Zelfscan", "Nulmeting"},
       "Scan",
       {{"niet weten", 7}, {"probleemsignalering & vraagarticulatie", 4}},
       {{"informatiegebreken", 5}, {"informatie-asymmetrie", 3}}},
      {"Kennisplatform",
       {"Kennisbank", "Platform"},
       "Kennis online",
       {{"niet weten", 5}, {"externe kennis en kunde", 4}},
       {{"publieke goederen", 5}, {"informatiegebreken", 4}}},
  };
  return all;
}

}  // namespace

std::span<const Theme> themes() { return kThemes; }

const ArchetypeLooks& looks_of(std::string_view archetype) {
  const auto& all = all_looks();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const ArchetypeLooks& looks) { return looks.archetype == archetype; });
  return found == all.end() ? all.back() : *found;
}

}  // namespace regioscan::synth

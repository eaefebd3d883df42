// SPDX-License-Identifier: MIT
//
// regioscan-layout: reads a graph in DOT on standard input, lays it out, writes a place per node in DOT.
//
// This file is a program of its own, under the MIT licence, because it links Graphviz (EPL-1.0), which as generally
// read may not be distributed in one binary with the GPL code that regioscan links. It includes nothing of regioscan.
// Being a process of its own also keeps Graphviz's global state, leaks and crashes away from the caller.
//
// Graph attributes: engine (sfdp, neato, twopi; default sfdp), seed (whole number ≥ 1; default 1). The others are
// Graphviz's own; overlap (prism) and splines (none) have the defaults named. Exit codes: 0 done, 3 the input is wrong,
// 4 cannot read or write, 70 Graphviz failed.

#include <graphviz/gvc.h>

#include <cstdio>
#include <cstdlib>
#include <string>

extern "C" {
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace {

constexpr int kInputIsWrong = 3;
constexpr int kCannotReadOrWrite = 4;
constexpr int kGraphvizFailed = 70;

/// Graphviz takes char* where it means const char*.
char* mutable_text(const char* text) { return const_cast<char*>(text); }

std::string attribute(Agraph_t* graph, const char* name, const char* otherwise) {
  const char* value = agget(graph, mutable_text(name));
  return value != nullptr && *value != '\0' ? value : otherwise;
}

/// Sets a graph attribute that the input leaves open.
bool set_default(Agraph_t* graph, const char* name, const char* value) {
  if (agget(graph, mutable_text(name)) != nullptr) return true;
  return agattr(graph, AGRAPH, mutable_text(name), mutable_text(value)) != nullptr;
}

int complain(int code, const char* what) {
  std::fprintf(stderr, "regioscan-layout: %s\n", what);
  return code;
}

bool write_places(Agraph_t* graph) {
  std::printf("graph {\n");
  for (Agnode_t* node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node)) {
    const pointf place = ND_coord(node);
    std::printf("%s [pos=\"%.9g,%.9g\"];\n", agnameof(node), place.x, place.y);
  }
  std::printf("}\n");
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

int lay_out(GVC_t* context, Agraph_t* graph) {
  const std::string engine = attribute(graph, "engine", "sfdp");
  if (engine != "sfdp" && engine != "neato" && engine != "twopi")
    return complain(kInputIsWrong, "engine is neither sfdp, neato nor twopi");
  const unsigned long seed = std::strtoul(attribute(graph, "seed", "1").c_str(), nullptr, 10);
  if (seed == 0) return complain(kInputIsWrong, "seed is not a whole number above 0");
  if (!set_default(graph, "overlap", "prism") || !set_default(graph, "splines", "none")) {
    return complain(kGraphvizFailed, "Graphviz refused an attribute");
  }
  // sfdp draws from rand(): without this a second layout of the same graph differs from the first.
  std::srand(static_cast<unsigned>(seed));
  if (gvLayout(context, graph, engine.c_str()) != 0)
    return complain(kGraphvizFailed, "Graphviz could not lay this graph out");
  const bool is_written = write_places(graph);
  const bool is_freed = gvFreeLayout(context, graph) == 0;
  if (!is_written) return complain(kCannotReadOrWrite, "cannot write to standard output");
  return is_freed ? 0 : complain(kGraphvizFailed, "Graphviz could not clear its layout");
}

}  // namespace

int main() {
  // The plugin is linked, not searched: no configuration file of Graphviz is read, no graphics library loaded.
  const lt_symlist_t plugins[] = {{"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                                  {nullptr, nullptr}};
  GVC_t* const context = gvContextPlugins(plugins, 0);
  if (context == nullptr) return complain(kGraphvizFailed, "Graphviz did not start");
  Agraph_t* const graph = agread(stdin, nullptr);
  if (graph == nullptr) {
    gvFreeContext(context);
    return complain(kInputIsWrong, "standard input holds no graph in DOT");
  }
  const int code = lay_out(context, graph);
  const bool is_closed = agclose(graph) == 0;
  gvFreeContext(context);  // returns the number of warnings, not a failure
  return code != 0 || is_closed ? code : complain(kGraphvizFailed, "Graphviz could not close the graph");
}

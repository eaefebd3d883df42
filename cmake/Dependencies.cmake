# The one place that names what we link, with the oldest version that is known to work.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)                       # Boost.Graph, headers only
pkg_check_modules(IGRAPH REQUIRED IMPORTED_TARGET "igraph>=0.10") # Debian's CMake file asks for libraries that it does not install
pkg_check_modules(GRAPHVIZ REQUIRED IMPORTED_TARGET libgvc libcgraph libcdt)
pkg_get_variable(GRAPHVIZ_LIBDIR libgvc libdir)
find_library(GRAPHVIZ_NEATO gvplugin_neato_layout PATHS ${GRAPHVIZ_LIBDIR}/graphviz NO_DEFAULT_PATH REQUIRED)
pkg_check_modules(RSVG REQUIRED IMPORTED_TARGET librsvg-2.0)
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-png cairo-pdf)
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)
pkg_check_modules(GLIB REQUIRED IMPORTED_TARGET glib-2.0) # SHA-256
find_package(CLI11 2.1 CONFIG REQUIRED)
find_package(nlohmann_json 3.11 CONFIG REQUIRED)
find_package(fmt 9 CONFIG REQUIRED)
find_package(tomlplusplus CONFIG REQUIRED)
find_program(PYTHON3 python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED) # the one that has fonttools; reads the widths of characters
find_program(PYFTSUBSET pyftsubset REQUIRED)            # makes the web font that pages embed
find_path(INTER_DIR Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter REQUIRED)
find_path(DEJAVU_DIR DejaVuSans.ttf PATHS /usr/share/fonts/truetype/dejavu REQUIRED)

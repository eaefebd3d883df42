# What every target of ours is compiled with. Each warning earns its place:
add_library(regioscan_options INTERFACE)
target_compile_options(regioscan_options INTERFACE
  -ffp-contract=off        # no fused multiply-add: the same sums on every machine
  -Wall -Wextra            # the usual mistakes
  -Wpedantic               # standard C++ only
  -Wshadow                 # a name that hides another is read wrongly
  -Wconversion             # silent narrowing loses data
  -Wsign-conversion        # ids are unsigned, differences are not
  -Wold-style-cast         # a cast must say what it is for
  -Wdouble-promotion       # float creeping into double arithmetic
  -Wno-missing-field-initializers # designated initialisers leave the other members at their defaults on purpose
)
option(REGIOSCAN_WARNINGS_ARE_ERRORS "Stop on any warning" OFF)
if(REGIOSCAN_WARNINGS_ARE_ERRORS)
  target_compile_options(regioscan_options INTERFACE -Werror)
endif()

# regioscan_room(NAME SOURCES … [LINKS …] [FOREIGN …])
# A room of src/ is one static library, regioscan_NAME; it links only the rooms that it may include
# (the table in src/README.md, checked by tests/house). FOREIGN libraries stay private to it.
function(regioscan_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;FOREIGN" ${ARGN})
  add_library(regioscan_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(regioscan_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(regioscan_${name} PRIVATE regioscan_options ${ROOM_FOREIGN})
  foreach(room IN LISTS ROOM_LINKS)
    target_link_libraries(regioscan_${name} PUBLIC regioscan_${room})
  endforeach()
endfunction()

#include "base/memory.hpp"

#include <cstdlib>  // brings __GLIBC__
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace regioscan::base {

void give_back_freed_memory() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace regioscan::base

#include "base/memory.hpp"

#include <gtest/gtest.h>

#include <string>

namespace regioscan::base {
namespace {

TEST(Memory, ThatIsInUseStays) {
  const std::string kept(100'000, 'x');
  { const std::string freed(100'000, 'y'); }
  give_back_freed_memory();
  EXPECT_EQ(kept.find_first_not_of('x'), std::string::npos);
}

}  // namespace
}  // namespace regioscan::base

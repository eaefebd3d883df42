#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/problem.hpp"
#include "base/words.hpp"

namespace regioscan::base {

/// A run that cannot go on. Caught once, in `main`, which prints `why` and ends with the exit code of the kind.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Words why) : std::runtime_error(why.en), why_(std::move(why)) {}
  [[nodiscard]] const Words& why() const { return why_; }

 private:
  Words why_;
};

/// The words on the command line or a settings file are wrong: exit 3.
class UsageError : public Failure {
 public:
  using Failure::Failure;
};

/// The inventory has errors, all of them listed: exit 2.
class InputError : public Failure {
 public:
  InputError(Words why, std::vector<Problem> problems) : Failure(std::move(why)), problems_(std::move(problems)) {}
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

 private:
  std::vector<Problem> problems_;
};

/// Something cannot be read or written: exit 4.
class FileError : public Failure {
 public:
  using Failure::Failure;
};

/// A promise of our own is broken: exit 70.
class OwnFault : public Failure {
 public:
  using Failure::Failure;
};

}  // namespace regioscan::base

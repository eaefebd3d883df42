#pragma once

#include <cstddef>
#include <vector>

namespace regioscan::backbone {

/// One side of a table of chances: the sum that each of its lines must have, and how many equal lines it stands for.
struct Margin {
  std::vector<double> wanted;
  std::vector<double> times;
};

/// A table of chances by what is known of it: the sums of its rows and columns, and which cells may differ from 0. A
/// column that stands for n equal ones counts n times in the sum of each row, and likewise. The sums must be those of
/// some table of zeros and ones.
struct Margins {
  Margin rows, columns;
  std::vector<char> is_open;  ///< by row, then column: 1 where the chance may differ from 0
};

struct Fit {
  std::vector<double> chances;  ///< 0 … 1, by row, then column
  double residual = 0;          ///< largest |sum − wanted| ÷ wanted that is left
};

/// The table x_r·y_c/(1 + x_r·y_c) with these sums. Rows and columns that must be empty or full are taken out first,
/// again and again. Then x and y are fitted in turns and, where that is slow (near tables in which cells are forced to
/// 0 or 1), by Newton's method on their logarithms.
[[nodiscard]] Fit fitted(const Margins& margins);

}  // namespace regioscan::backbone

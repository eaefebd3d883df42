#include "exports/csv.hpp"

#include <gtest/gtest.h>

namespace regioscan::exports {
namespace {

TEST(CsvText, WritesStandardCells) {
  CsvText csv(TableStyle{}, {"name", "value"});
  csv.text("a,b");
  csv.number(0.5);
  csv.end_row();
  csv.text("=cmd()");
  csv.number(std::nullopt);
  csv.end_row();
  EXPECT_EQ(std::move(csv).finished(), "\xEF\xBB\xBFname,value\r\n\"a,b\",0.5\r\n'=cmd(),\r\n");
}

TEST(CsvText, WritesWhatADutchExcelOpens) {
  CsvText csv({.dialect = CsvDialect::excel_nl}, {"name", "value"});
  csv.text("a;b");
  csv.number(-1.5);
  csv.end_row();
  EXPECT_EQ(std::move(csv).finished(), "\xEF\xBB\xBFname;value\r\n\"a;b\";-1,5\r\n");
}

}  // namespace
}  // namespace regioscan::exports

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

TEST(TableCsv, WritesEveryKindOfCellAndTheBannerOfAReconstruction) {
  const base::Table table{
      .header = {"name", "number", "score"},
      .rows = {{"=1+1", std::int64_t{12}, std::optional(0.25)}, {"b", std::int64_t{0}, std::optional<double>{}}}};
  EXPECT_EQ(table_csv(table, {.banner = "verzonnen"}),
            "\xEF\xBB\xBFname,number,score,verzonnen\r\n'=1+1,12,0.25,\r\nb,0,,\r\n");
}

}  // namespace
}  // namespace regioscan::exports

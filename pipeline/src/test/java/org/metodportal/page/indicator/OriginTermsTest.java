package org.metodportal.page.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.metodportal.registry.row.TableRows;
import org.metodportal.source.schema.Table;

/** How many rows of a table were read and rejected, in words. */
class OriginTermsTest {
  private static String words(long read, long rejected) {
    return OriginTerms.words(new TableRows(Table.DIAGNOSTICS, read, rejected))
        .replace('\u00a0', ' ');
  }

  @Test
  void rowsAreToldToTheNearestTen() {
    assertEquals("прочитано около 1230 строк, отклонённых нет", words(1234, 0));
    assertEquals("прочитано около 1240 строк, отклонённых нет", words(1235, 0));
    assertEquals("прочитано около 10 строк, отклонённых нет", words(5, 0));
    assertEquals("прочитано меньше десяти строк, отклонённых нет", words(4, 0));
  }

  @Test
  void rejectedRowsAreAWholePerCent() {
    assertEquals("прочитано около 1230 строк, отклонено меньше 1 %", words(1234, 12));
    assertEquals("прочитано около 1230 строк, отклонено около 1 %", words(1234, 13));
    assertEquals("прочитано около 200 строк, отклонено около 100 %", words(200, 200));
  }
}

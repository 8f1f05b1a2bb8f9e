package org.metodportal.registry.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.metodportal.registry.row.RowReconciler.KnownRows;
import org.metodportal.source.packed.RowView;

final class KnownRowsTest {
  /** Rows of which one alone has an identifier. */
  private static KnownRows only(String known) {
    return new KnownRows() {
      @Override
      public boolean has(RowView row, int slot) {
        throw new AssertionError("nobody asks of a row");
      }

      @Override
      public boolean has(String id) {
        return id.equals(known);
      }
    };
  }

  @Test
  void anIdentifierIsFoundThatDiffersByZerosAtItsStartAlone() {
    KnownRows seven = only("007");
    assertEquals("007", seven.butForZeros("7"));
    assertEquals("007", seven.butForZeros("00007"));
    assertNull(seven.butForZeros("70"));
    KnownRows zero = only("0");
    assertEquals("0", zero.butForZeros("000"));
    String longest = "0".repeat(19) + "7";
    KnownRows twenty = only(longest);
    assertEquals(longest, twenty.butForZeros("7"));
    KnownRows longer = only("0" + longest);
    assertNull(longer.butForZeros("7"));
  }
}

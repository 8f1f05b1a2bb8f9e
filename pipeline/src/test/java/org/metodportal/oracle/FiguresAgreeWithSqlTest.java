package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.metodportal.cli.ShippedPortal;

/** Every figure of the portal is counted twice: by the program and by SQL over the same tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FiguresAgreeWithSqlTest {
  private static final int INDICATORS_OF_THE_FIVE_ACTS = 74;

  /** k6, o7-2a and t1 to t5 can be read in two ways. */
  private static final int SECOND_READINGS = 7;

  private static final int DIFFERENCES_SHOWN = 20;

  private SqlOracle oracle;

  static Path internalIndicators() {
    return ShippedPortal.out().resolve("internal").resolve("indicators.csv");
  }

  @BeforeAll
  void count() throws Exception {
    oracle = SqlOracle.count(ShippedPortal.DATA, ShippedPortal.CONTENT);
  }

  @AfterAll
  void close() throws Exception {
    oracle.close();
  }

  @Test
  void sqlCountsEveryIndicatorOfTheActs() throws Exception {
    assertEquals(INDICATORS_OF_THE_FIVE_ACTS + SECOND_READINGS, oracle.covered().size());
  }

  @Test
  void theShippedTablesGiveEveryIndicatorSomethingToCount() throws Exception {
    assertEquals(List.of(), oracle.empty());
  }

  @Test
  void everyRowOfTheFileIsTheRowThatSqlCounts() throws Exception {
    List<String> differences = oracle.differencesFrom(internalIndicators());
    assertTrue(differences.isEmpty(), () -> shown(differences));
  }

  private static String shown(List<String> differences) {
    return differences.stream()
        .limit(DIFFERENCES_SHOWN)
        .collect(
            Collectors.joining(
                "\n  ",
                differences.size() + " rows differ between the portal and SQL, first of them:\n  ",
                "\n"));
  }
}

package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodportal.cli.ShippedPortal;

/**
 * Every count beside the indicators is counted twice, by the program and by SQL over the same
 * tables; the public tables say the same wherever they say anything.
 */
class CountsAgreeWithSqlTest {
  private static final List<String> FILES =
      List.of("staffing.csv", "completions.csv", "deficits.csv");

  /** Support, mentoring, roles, posts and second jobs, which are public as round numbers. */
  private static final String ACTIVITY = "activity.csv";

  private static Map<String, String> expected;
  private static Path internal;
  private static Path open;

  @BeforeAll
  static void count() throws Exception {
    internal = ShippedPortal.out().resolve("internal");
    open = internal.resolveSibling("public").resolve("open-data");
    try (SqlOracle oracle = SqlOracle.count(ShippedPortal.DATA, ShippedPortal.CONTENT)) {
      expected = oracle.counts();
    }
  }

  @Test
  void everyCountOfTheOfficeIsTheOneThatSqlCounts() throws IOException {
    Map<String, String> counted = new TreeMap<>();
    List<String> files = new ArrayList<>(FILES);
    files.add(ACTIVITY);
    for (String file : files) {
      for (CSVRecord row : rows(internal.resolve(file))) {
        // A programme that nobody completed and a band without anybody are no rows of SQL.
        if (!row.get("count").isEmpty() && new BigDecimal(row.get("count")).signum() > 0) {
          counted.put(key(file, row), row.get("count"));
        }
        assertTrue(List.of("", "x").contains(row.get("flag")), () -> key(file, row));
      }
    }
    for (CSVRecord row : rows(open.resolve("events.csv"))) {
      act(counted, row, "events", "level", "kind", row.get("events"));
      act(counted, row, "participants", "level", "kind", row.get("participants"));
    }
    for (CSVRecord row : rows(open.resolve("answers.csv"))) {
      act(counted, row, "answers", "organization", "indicator", row.get("answer"));
    }
    assertEquals(expected, counted);
    assertTrue(counted.size() > 6000, "compared " + counted.size());
  }

  private static void act(
      Map<String, String> counted,
      CSVRecord row,
      String topic,
      String group,
      String member,
      String number) {
    if (!number.isEmpty() && new BigDecimal(number).signum() > 0) {
      counted.put(
          String.join(
              " | ", row.get("territory"), row.get("year"), topic, row.get(group), row.get(member)),
          number);
    }
  }

  @Test
  void publicActivityIsRoundOrHidden() throws IOException {
    Map<String, String> whole = new TreeMap<>();
    rows(internal.resolve(ACTIVITY))
        .forEach(row -> whole.put(key(ACTIVITY, row), row.get("count")));
    int shown = 0;
    for (CSVRecord row : rows(open.resolve(ACTIVITY))) {
      long persons = Long.parseLong(whole.get(key(ACTIVITY, row)));
      if (row.get("flag").isEmpty()) {
        shown++;
        long told = Long.parseLong(row.get("count"));
        assertTrue(told >= 10 && told % 5 == 0 && Math.abs(told - persons) <= 2, row.toString());
      } else {
        assertEquals("", row.get("count"), row.toString());
      }
    }
    assertTrue(shown > 100, "shown " + shown);
  }

  @Test
  void publicCountsAreThoseOfTheOfficeOrHidden() throws IOException {
    int hidden = 0;
    for (String file : FILES) {
      Map<String, CSVRecord> whole = new TreeMap<>();
      rows(internal.resolve(file)).forEach(row -> whole.put(key(file, row), row));
      List<String> keys = new ArrayList<>();
      for (CSVRecord row : rows(open.resolve(file))) {
        String key = key(file, row);
        keys.add(key);
        if (row.get("flag").equals("c")) {
          hidden++;
          assertEquals("", row.get("count"), key);
          assertTrue(!row.isMapped("base") || row.get("base").isEmpty(), key);
          assertTrue(!row.isMapped("share") || row.get("share").isEmpty(), key);
        } else {
          assertEquals(whole.get(key).toList(), row.toList());
        }
      }
      assertEquals(List.copyOf(whole.keySet()), keys.stream().sorted().toList(), file);
    }
    assertTrue(hidden > 100, "hidden " + hidden);
  }

  @Test
  void sharesAreTheCountOfTheBase() throws IOException {
    for (String file : List.of("staffing.csv", "deficits.csv")) {
      for (CSVRecord row : rows(open.resolve(file))) {
        if (!row.get("base").isEmpty()) {
          BigDecimal share =
              new BigDecimal(row.get("count"))
                  .multiply(BigDecimal.valueOf(100))
                  .divide(new BigDecimal(row.get("base")), 1, RoundingMode.HALF_UP);
          assertEquals(share.toPlainString(), row.get("share"), () -> key(file, row));
        }
      }
    }
  }

  /** Rule 1 of the disclosure contract, for counts that stand beside the indicators. */
  @Test
  void noCountIsShownThatPointsAtPersonsByItself() throws IOException {
    for (String file : FILES) {
      for (CSVRecord row : rows(open.resolve(file))) {
        boolean persons = !file.equals("staffing.csv") || !row.get("topic").equals("vacancies");
        if (persons && !row.get("count").isEmpty()) {
          long count = Long.parseLong(row.get("count"));
          String base = row.isMapped("base") ? row.get("base") : "";
          assertFalse(
              base.isEmpty()
                  ? count > 0 && count < 5
                  : pointsAtPersons(count, Long.parseLong(base)),
              () -> key(file, row));
        }
      }
    }
  }

  private static boolean pointsAtPersons(long count, long all) {
    long rest = all - count;
    boolean few = count == 1 || count == 2 || rest == 1 || rest == 2;
    return all > 0 && all < 5 || all < 20 && few || all < 10 && (count == 0 || rest == 0);
  }

  private static String key(String file, CSVRecord row) {
    String topic = row.isMapped("topic") ? row.get("topic") : "completions";
    String organizations = row.isMapped("organizations") ? row.get("organizations") : "";
    String member = file.equals("completions.csv") ? row.get("programme") : row.get("member");
    return String.join(" | ", row.get("territory"), row.get("year"), topic, organizations, member);
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(file, StandardCharsets.UTF_8),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }
}

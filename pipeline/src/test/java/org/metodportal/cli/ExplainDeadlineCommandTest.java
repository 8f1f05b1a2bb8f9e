package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speaks to the program as staff do; isolated, since it takes over the standard streams. */
@Isolated
class ExplainDeadlineCommandTest {
  private static ProgramRun withInput(String input, String... arguments) {
    InputStream usual = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    try {
      return ProgramRun.of(arguments);
    } finally {
      System.setIn(usual);
    }
  }

  @Test
  void explainsEachTextOnItsLine() {
    ProgramRun run = ProgramRun.of("explain-deadline", "III квартал 2022", "По необходимости");
    assertEquals(0, run.exit());
    assertEquals(
        List.of(
            "{\"text\":\"III квартал 2022\",\"kind\":\"period\",\"start\":\"2022-07-01\","
                + "\"end\":\"2022-09-30\"}",
            "{\"text\":\"По необходимости\",\"kind\":\"on-demand\"}"),
        run.out().lines().toList());
  }

  @Test
  void takesTheYearFromThePlan() {
    ProgramRun run =
        ProgramRun.of("explain-deadline", "--plan", "2023-01-01..2023-12-31", "до 1 марта");
    assertEquals(
        "{\"text\":\"до 1 марта\",\"kind\":\"until\",\"end\":\"2023-03-01\"}", run.out().strip());
  }

  @Test
  void readsLinesFromItsInputWhenNoTextIsGiven() {
    ProgramRun run = withInput("\uFEFFИюнь 2020 года\r\n\nПостоянно", "explain-deadline");
    assertEquals(0, run.exit());
    assertEquals(
        List.of(
            "{\"text\":\"Июнь 2020 года\",\"kind\":\"period\",\"start\":\"2020-06-01\","
                + "\"end\":\"2020-06-30\"}",
            "{\"text\":\"\",\"kind\":\"unknown\"}",
            "{\"text\":\"Постоянно\",\"kind\":\"continuous\"}"),
        run.out().lines().toList());
  }

  @Test
  void answersAThousandLinesInOneStart() {
    ProgramRun run = withInput("ежегодно до 25 декабря\n".repeat(1_000), "explain-deadline");
    assertEquals(1_000, run.out().lines().count());
    assertTrue(run.out().lines().allMatch(line -> line.endsWith("\"day\":25,\"month\":12}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "2024-12-31..2022-01-01", "2022-02-30..2022-12-31"})
  void saysInRussianThatThePlanIsNoPeriod(String plan) {
    ProgramRun run = ProgramRun.of("explain-deadline", "--plan", plan, "Июнь");
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertEquals(
        "Параметр --plan: «"
            + plan
            + "» — не период. Напишите первый и последний день через две точки, например"
            + " 2022-01-01..2024-12-31.",
        run.complaints().get(0));
  }
}

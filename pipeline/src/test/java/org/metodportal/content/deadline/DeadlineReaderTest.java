package org.metodportal.content.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One expression of the golden file. */
  private record Expression(@Nullable PlanPeriod plan, JsonNode expected) {
    String text() {
      return expected.get("text").textValue();
    }
  }

  private static List<Expression> expressions() throws IOException {
    List<Expression> expressions = new ArrayList<>();
    try (InputStream file =
        DeadlineReaderTest.class.getResourceAsStream("/deadlines/expressions.jsonl")) {
      assertNotNull(file);
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = JSON.readTree(line);
        JsonNode plan = row.get("plan");
        expressions.add(
            new Expression(
                plan == null ? null : PlanPeriod.parse(plan.textValue()).orElseThrow(),
                row.get("expected")));
      }
    }
    return expressions;
  }

  private static String explained(String text, @Nullable PlanPeriod plan) throws IOException {
    return JSON.writeValueAsString(DeadlineJson.of(new DeadlineReader(plan).read(text)));
  }

  /** What is understood, without the words. */
  private static String meaning(String text) {
    ObjectNode json = DeadlineJson.of(new DeadlineReader(null).read(text));
    json.remove("text");
    return json.toString();
  }

  @Test
  void understandsEveryExpressionOfTheGoldenFile() throws IOException {
    List<String> different = new ArrayList<>();
    for (Expression expression : expressions()) {
      String expected = JSON.writeValueAsString(expression.expected());
      String actual = explained(expression.text(), expression.plan());
      if (!expected.equals(actual)) {
        different.add("expected " + expected + "\n but was " + actual);
      }
    }
    assertEquals("", String.join("\n", different));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "III - IV квартал 2022",
        "III–IV квартал 2022",
        "III — IV квартал 2022",
        "III − IV квартал 2022",
        "iii-iv КВАРТАЛ 2022*",
        "<p>III-IV\u00A0квартал</p> <p>2022</p>",
        "3–4 кв. 2022г.",
        "III и IV кварталы 2022 года",
        "Третий и четвёртый квартал\n2022 г."
      })
  void readsTheSameTermHoweverItIsTyped(String text) {
    assertEquals(
        "{\"kind\":\"period\",\"start\":\"2022-07-01\",\"end\":\"2022-12-31\"}", meaning(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ежегодно до 25 декабря",
        "Ежегодно, до 25 декабря",
        "до 25 декабря ежегодно",
        "ежегодно в срок до 25 декабря",
        "ежегодно не позднее 25 декабря",
        "не позднее 25.12 каждого года",
        "1 раз в год (до 25 декабря)",
        "ежегодно\nк 25 декабря"
      })
  void readsTheSameRecurringTermHoweverItIsSaid(String text) {
    assertEquals(
        "{\"kind\":\"recurring\",\"every\":\"year\",\"day\":25,\"month\":12}", meaning(text));
  }

  @Test
  void keepsTheWordsAsWritten() {
    String text = " <p>I этап -\u00A0апрель 2022</p>\n<p>II этап…</p> ";
    assertEquals(text, new DeadlineReader(null).read(text).text());
  }

  @Test
  void takesAMissingYearOnlyFromAPlanWithinOneYear() throws IOException {
    PlanPeriod oneYear = PlanPeriod.parse("2023-02-01..2023-11-30").orElseThrow();
    PlanPeriod schoolYear = PlanPeriod.parse("2022-09-01..2023-08-31").orElseThrow();
    assertEquals(
        "{\"text\":\"Май\",\"kind\":\"period\",\"start\":\"2023-05-01\",\"end\":\"2023-05-31\"}",
        explained("Май", oneYear));
    assertEquals(
        "{\"text\":\"Май\",\"kind\":\"period\",\"year\":\"missing\",\"from_month\":5,"
            + "\"from_day\":1,\"to_month\":5,\"to_day\":31}",
        explained("Май", schoolYear));
  }

  @Test
  void neverFailsWhateverTheWords() throws IOException {
    List<String> words = new ArrayList<>();
    for (Expression expression : expressions()) {
      words.addAll(List.of(expression.text().split("(?<=[ ,;()/–-])|(?=[ ,;()/–-])")));
    }
    Random random = new Random(2026);
    DeadlineReader reader =
        new DeadlineReader(PlanPeriod.parse("2022-01-01..2022-12-31").orElseThrow());
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(words.get(random.nextInt(words.size()))).append(i % 3 == 0 ? " " : "");
      }
      Deadline deadline = reader.read(text.toString());
      assertEquals(text.toString(), deadline.text());
      assertTrue(DeadlineJson.of(deadline).has("kind"));
    }
  }

  @Test
  void takesNoLongTextForATerm() {
    assertInstanceOf(
        Meaning.Unknown.class, new DeadlineReader(null).read("май 2022, ".repeat(1_000)).meaning());
  }
}

package org.metodportal.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RussianTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, показателей",
    "1, показатель",
    "2, показателя",
    "4, показателя",
    "5, показателей",
    "11, показателей",
    "12, показателей",
    "14, показателей",
    "20, показателей",
    "21, показатель",
    "22, показателя",
    "25, показателей",
    "101, показатель",
    "111, показателей",
    "112, показателей",
    "1001, показатель"
  })
  void nounAgreesWithNumber(long number, String form) {
    assertEquals(form, RussianPlural.form(number, "показатель", "показателя", "показателей"));
  }

  @ParameterizedTest
  @CsvSource({"0, человек", "1, человека", "2, человек", "11, человек", "21, человека"})
  void genitiveAgreesWithNumber(long number, String form) {
    assertEquals(form, RussianPlural.genitive(number, "человека", "человек"));
  }

  @Test
  void numberAndNounStayTogether() {
    assertEquals(
        "12\u00a0345\u00a0показателей",
        RussianPlural.count(12_345, "показатель", "показателя", "показателей"));
  }

  @Test
  void decimalsHaveCommaAndGroupsFromFiveDigits() {
    assertEquals("0", decimal("0"));
    assertEquals("7,7", decimal("7.7"));
    assertEquals("10,0", decimal("10.0"));
    assertEquals("9999", decimal("9999"));
    assertEquals("12\u00a0345,6", decimal("12345.6"));
    assertEquals("1\u00a0234\u00a0567", RussianNumbers.whole(1_234_567));
    assertEquals("−3,5", decimal("-3.5"));
  }

  @Test
  void proseDropsZerosAtTheEnd() {
    assertEquals("30\u00a0%", RussianNumbers.percent(new BigDecimal("30.0")));
    assertEquals("100\u00a0%", RussianNumbers.percent(new BigDecimal("1E+2")));
    assertEquals("0\u00a0%", RussianNumbers.percent(new BigDecimal("0.0")));
    assertEquals("3,5\u00a0п.\u00a0п.", RussianNumbers.points(new BigDecimal("-3.5")));
    assertEquals("№\u00a05", RussianNumbers.numbered("5"));
  }

  @Test
  void sizesHaveUnits() {
    assertEquals("0\u00a0байт", RussianSize.of(0));
    assertEquals("1\u00a0байт", RussianSize.of(1));
    assertEquals("2\u00a0байта", RussianSize.of(2));
    assertEquals("1\u00a0КБ", RussianSize.of(1024));
    assertEquals("1,2\u00a0МБ", RussianSize.of(1_234_567));
  }

  @Test
  void datesHaveMonthInGenitive() {
    assertEquals("5\u00a0июня 2022\u00a0г.", RussianDates.full(LocalDate.of(2022, 6, 5)));
    assertEquals("05.06.2022", RussianDates.numeric(LocalDate.of(2022, 6, 5)));
    assertEquals("31.12.2022", RussianDates.numeric(LocalDate.of(2022, 12, 31)));
    assertEquals("2022–2024\u00a0гг.", RussianDates.years(2022, 2024));
    assertEquals("2024\u00a0г.", RussianDates.years(2024, 2024));
  }

  @Test
  void namesGoByTheSizeOfTheirNumbersAndIgnoreCase() {
    List<String> sorted =
        Stream.of("Школа № 10", "школа № 2", "Ёлочка", "Единица", "Школа", "Жук", "Школа № 02")
            .sorted(NameOrder.COMPARATOR)
            .toList();

    assertEquals(
        List.of("Единица", "Ёлочка", "Жук", "Школа", "Школа № 02", "школа № 2", "Школа № 10"),
        sorted);
  }

  private static String decimal(String number) {
    return RussianNumbers.decimal(new BigDecimal(number));
  }
}

package org.metodportal.source.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.source.schema.Table;

/** Values as 1C, Excel, LibreOffice, Google Sheets, pandas and people write them. */
class CellsOfOfficesTest {
  private static final String STAFF =
      "year;person_id;org_id;role;main_job;subject;birth_date;teaching_since;status\n";
  private static final String DIAGNOSTICS = "person_id;date;procedure;operator;score;deficits\n";

  @TempDir private Path folder;

  private ReadFile staff(String row) {
    return ReadFile.of(Table.STAFF, folder, STAFF + row + "\n");
  }

  private ReadFile diagnostics(String rows) {
    return ReadFile.of(Table.DIAGNOSTICS, folder, DIAGNOSTICS + rows + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024", "2024.0", "2024,0", "2024 г.", "2024г", "2024 год", "2 024", "2 024,00"})
  void readsYears(String year) {
    assertEquals(List.of("2: 2024|p-1|s-1|педагог|да"), staff(year + ";p-1;s-1;педагог;да").rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1899", "2101", "2024.5", "202", "20240", "две тысячи", "2023/24", "01.01.2024"})
  void refusesWhatIsNoYear(String year) {
    assertEquals(List.of("not-a-year:2:year"), staff(year + ";p-1;s-1;педагог;да").told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900", "2100"})
  void theFirstAndTheLastYearAreYears(String year) {
    assertEquals(List.of(), staff(year + ";p-1;s-1;педагог;да").told());
  }

  @ParameterizedTest
  @CsvSource({
    "да,да",
    "Да.,да",
    "V,да",
    "✓,да",
    "имеется,да",
    "ИСТИНА,да",
    "1.0,да",
    "'0,0',нет",
    "осн,да",
    "внеш. совм.,нет",
    "основной,да",
    "осн.,да",
    "совм.,нет",
    "Основное место,да",
    "нет,нет",
    "-,нет",
    "совместитель,нет",
    "внутреннее совместительство,нет",
    "Внешний,нет",
  })
  void readsTheMainJobInWords(String written, String meant) {
    assertEquals(
        List.of("2: 2024|p-1|s-1|педагог|" + meant),
        staff("2024;p-1;s-1;педагог;" + written).rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "педагог - методист",
        "Педагог – методист",
        "педагог методист",
        "педагог-методист."
      })
  void aCodeIsKnownByItsLetters(String written) {
    assertEquals(
        List.of("2: 2024|p-1|s-1|педагог|да||||||педагог-методист"),
        staff("2024;p-1;s-1;педагог;да;;;;" + written).rows());
  }

  @Test
  void aLongDashIsMissingAndNotNo() {
    assertEquals(List.of("value-missing:2:main_job"), staff("2024;p-1;s-1;педагог;—").told());
    assertEquals(List.of("value-missing:2:main_job"), staff("2024;p-1;s-1;педагог;–").told());
  }

  @Test
  void aDashOfAnyKindIsAHyphenInCodesAndIdentifiers() {
    ReadFile read =
        ReadFile.of(
            Table.STAFF,
            folder,
            STAFF + "2024;p‑02;s-1;педагог;да;;;;педагог–методист\n2024;p−02;s-1;педагог;да\n");
    assertEquals(List.of(), read.told());
    assertTrue(read.rows().get(0).endsWith("педагог-методист"), read.rows().get(0));
  }

  @Test
  void anIdentifierLosesAFractionOfZero() {
    assertEquals(
        staff("2024;1002;s-1;педагог;да").rows(),
        staff("2024;1002.0;s-1;педагог;да").rows().stream()
            .map(row -> row.replace("1002.0", "1002"))
            .toList());
    assertEquals(List.of(), staff("2024;1002.0;s-1;педагог;да").told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,365E+12", "1.365e+12", "1E+15", "1,36546E12"})
  void anIdentifierThatLostItsDigitsIsNeverMatched(String id) {
    assertEquals(List.of("id-rounded:2:person_id"), staff("2024;" + id + ";s-1;педагог;да").told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Н/Д",
        "#ЗНАЧ!",
        "#ССЫЛКА!",
        "#ИМЯ?",
        "#ДЕЛ/0!",
        "#N/A",
        "#REF!",
        "#NAME?",
        "####"
      })
  void anErrorOfASpreadsheetIsNoValue(String error) {
    assertEquals(
        List.of("spreadsheet-error:2:subject"), staff("2024;p-1;s-1;педагог;да;" + error).told());
    assertEquals(
        List.of("2: 2024|p-1|s-1|педагог|да"), staff("2024;p-1;s-1;педагог;да;" + error).rows());
    assertEquals(List.of("2: rejected"), staff("2024;" + error + ";s-1;педагог;да").rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nan", "NaN", "NaT", "None", "NULL", "N/A", "<NA>", "\\N"})
  void aWordByWhichAProgramSaysThatNothingIsThereIsNoValue(String word) {
    ReadFile read = staff("2024;p-1;s-1;педагог;да;" + word + "\n" + word + ";p-2;s-1;педагог;да");
    assertEquals(List.of("2: 2024|p-1|s-1|педагог|да", "3: rejected"), read.rows());
    assertEquals(List.of("word-of-program:2:subject", "word-of-program:3:year"), read.told());
  }

  @Test
  void aLinkOf1cToADeletedRecordIsNoValue() {
    assertEquals(
        List.of("record-lost:2:org_id"),
        staff("2024;p-1;<Объект не найден> (88:9a0e);педагог;да").told());
  }

  @Test
  void aDateInTheColumnOfYearsIsToldAsOne() {
    for (String date : List.of("01.01.2024", "2024-01-01", "45292")) {
      String told = staff(date + ";p-1;s-1;педагог;да").sentences().get(0);
      assertTrue(told.contains("это дата, а нужен год"), told);
    }
  }

  @Test
  void theDayThatIsTheNumberZeroIsNoDate() {
    assertEquals(
        List.of("not-a-date:2:date"), diagnostics("p-1;30.12.1899;предметная;центр").told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"72", "72 ч.", "72 ак. часа", "72 акад. час", "72 а.ч.", "72 академических часа"})
  void readsHours(String hours) {
    ReadFile read =
        ReadFile.of(
            Table.PROGRAMMES,
            folder,
            "programme_id;title;operator;kind;hours\npr-1;Урок;центр;ПК;" + hours + "\n");
    assertEquals(List.of("2: pr-1|Урок|центр|ПК||72.0"), read.rows());
  }

  @Test
  void datesWithTheMonthBeforeTheDayPutTheWholeColumnInDoubt() {
    ReadFile read = diagnostics("p-1;3/31/2024;предметная;центр\np-2;03/04/2024;предметная;центр");
    assertEquals(List.of("not-a-date:2:date", "dates-month-first:1:date"), read.told());
    assertTrue(read.sentences().get(0).contains("31.03.2024"), read.sentences().get(0));
  }

  @Test
  void aSchoolYearIsToldFromACalendarYear() {
    String told = staff("2023/24;p-1;s-1;педагог;да").sentences().get(0);
    assertTrue(told.contains("учебный год"), told);
  }

  @Test
  void thousandsAfterACommaAreDoubted() {
    ReadFile read =
        ReadFile.of(
            Table.EVENTS,
            folder,
            "event_id;date;level;participants\n"
                + "e-1;05.02.2024;муниципальный;1,250\ne-2;05.02.2024;муниципальный;0,125\n");
    assertEquals(List.of("number-of-thousands:2:participants"), read.told());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"=\"\"p-02\"\"\"", "=\"p-02\"", "'p-02", "p\u200b-02\u00a0"})
  void whatOnlyTellsASpreadsheetThatAnIdentifierIsATextIsNoPartOfIt(String written) {
    assertEquals(
        List.of("2: 2024|p-02|s-1|педагог|да"),
        staff("2024;" + written + ";s-1;педагог;да").rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"õèìèÿ", "С„РёР·РёРєР°", "ÐœÐ°Ñ‚ÐµÐ¼"})
  void aTextInTheWrongEncodingIsNoValue(String text) {
    ReadFile read = staff("2024;p-1;s-1;педагог;да;" + text);
    assertEquals(List.of("2: 2024|p-1|s-1|педагог|да"), read.rows());
    assertEquals(List.of("wrong-encoding:2:subject"), read.told());
  }

  @Test
  void aTextWithABrokenCharacterIsNoValue() {
    ReadFile read = staff("2024;p-1;s-1;педагог;да;хими\uFFFD");
    assertEquals(List.of("2: 2024|p-1|s-1|педагог|да"), read.rows());
    assertEquals(List.of("broken-character:2:subject"), read.told());
  }

  @Test
  void anUnknownDeficitIsKeptAndToldWithTheNearestKnownOne() {
    ReadFile read =
        ReadFile.diagnostics(
            folder,
            DIAGNOSTICS + "p-1;11.03.2024;предметная;центр;78;ОЦЕНКА, ЦИФРЫ\n",
            List.of("ОЦЕНКА", "ЦИФРА"));
    assertEquals(1, read.rows().size());
    assertEquals(List.of("unknown-list-code:2:deficits"), read.told());
    assertTrue(read.sentences().get(0).contains("ЦИФРА"), read.sentences().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"химия", "С/х труд", "Français", "Родная (татарская) литература", "СТС"})
  void ordinarySubjectsAreLeftAlone(String text) {
    assertEquals(List.of(), staff("2024;p-1;s-1;педагог;да;" + text).told());
  }

  @Test
  void deficitsArePartedByAnySeparator() {
    ReadFile read =
        diagnostics(
            """
            p-1;11.03.2024;предметная;центр;78;"ОЦЕНКА;ЦИФРА"
            p-2;11.03.2024;предметная;центр;78;"ОЦЕНКА
            ЦИФРА"
            p-3;11.03.2024;предметная;центр;78;ОЦЕНКА/ЦИФРА
            p-4;11.03.2024;предметная;центр;78;"ОЦЕНКА, ЦИФРА"
            """
                .strip());
    assertEquals(4, read.rows().size());
    assertTrue(
        read.rows().stream().allMatch(row -> row.endsWith("|78.0|OЦEHKA, ЦИФPA")),
        read.rows().toString());
  }

  @Test
  void percentsThatAreFractionsAreDoubtedOnce() {
    String rows = "p-1;11.03.2024;предметная;центр;0,78\np-2;11.03.2024;предметная;центр;0,6";
    assertEquals(List.of("percent-as-fraction:1:score"), diagnostics(rows).told());
    assertEquals(List.of(), diagnostics(rows + "\np-3;11.03.2024;предметная;центр;1,5").told());
    assertEquals(List.of(), diagnostics("p-1;11.03.2024;предметная;центр;0").told());
  }

  /** The age on 1 January of the year after must lie in 16–100. */
  @ParameterizedTest
  @CsvSource({
    "01.01.2009,true",
    "02.01.2009,false",
    "01.01.1924,false",
    "02.01.1924,true",
    "01.01.1925,true",
  })
  void agesFrom16To100AreThoseOfWorkers(String birth, boolean sound) {
    ReadFile read = staff("2024;p-1;s-1;педагог;да;;" + birth);
    assertEquals(sound, read.told().isEmpty(), read.told().toString());
    assertEquals(1, read.rows().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Тестов Т.Т.",
        "т. 8-900-000-00-00",
        "+7 (900) 000 00 01",
        "t@example.org",
        "Пробная Проба Пробовна",
        "П. П. Примеров",
        "Пробникова Анна",
        "анна пробникова",
        "ПРОБНИКОВ ИВАН ИВАНОВИЧ",
        "вместо Пробниковой Анны",
        "Пробников ИИ",
        "Probnikov Ivan",
        "112-233-445 95",
        "5800 000000",
        "9000000000",
        "тел. 00-00-00",
        "@probnikova",
        "учитель@школа.рф"
      })
  void nothingThatLooksLikeAPersonIsQuoted(String text) {
    ReadFile read = staff("2024;p-1;s-1;" + text + ";да");
    assertEquals(List.of("unknown-code:2:role"), read.told());
    String all = read.problems().toString();
    assertFalse(all.contains(text), all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Пробников_ИИ", "Пробникова_Анна", "Probnikov Ivan", "112-233-445 95"})
  void anIdentifierIsNoName(String id) {
    assertEquals(
        List.of("value-of-person:2:person_id"), staff("2024;" + id + ";s-1;педагог;да").told());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Роман «Евгений Онегин»", "Основной курс", "Духовная культура", "Вера и разум"})
  void aTitleIsNoPerson(String text) {
    assertEquals(List.of(), staff("2024;p-1;s-1;педагог;да;" + text).told());
  }

  @Test
  void numbersAndIdentifiersHaveABound() {
    String header = "org_id;date;position;count\n";
    for (String count : List.of("1000001", "9223372036854775807", "1e300", "-1000001")) {
      ReadFile file =
          ReadFile.of(Table.VACANCIES, folder, header + "s-1;01.09.2024;учитель;" + count + "\n");
      assertTrue(
          file.told().toString().matches("\\[(number-too-large|not-a-number):2:count]"),
          file.told().toString());
    }
    assertEquals(
        List.of(),
        ReadFile.of(Table.VACANCIES, folder, header + "s-1;01.09.2024;учитель;1000000\n").told());
    String id = "щ".repeat(60);
    assertEquals(
        List.of(),
        ReadFile.of(Table.VACANCIES, folder, header + id + ";01.09.2024;учитель;1\n").told());
    assertEquals(
        List.of("id-too-long:2:org_id"),
        ReadFile.of(Table.VACANCIES, folder, header + id + "щ;01.09.2024;учитель;1\n").told());
    assertEquals(
        List.of("number-too-large:2:answer"),
        ReadFile.of(Table.ANSWERS, folder, "year;question;answer\n2024;projects;1000000001\n")
            .told());
  }
}

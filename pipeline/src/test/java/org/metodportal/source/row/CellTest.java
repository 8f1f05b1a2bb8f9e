package org.metodportal.source.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.source.cell.CalendarDate;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.DecimalNumber;
import org.metodportal.source.cell.FullYears;
import org.metodportal.source.cell.LookupNormalizer;

/** What people type into a cell, and what it means. */
class CellTest {

  @ParameterizedTest(name = "[{index}] «{0}» is cleaned to «{1}»")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "школа|школа",
        "  школа  |школа",
        "детский\u00A0сад|детский сад",
        "детский\u202F \t сад|детский сад",
        "\uFEFFшкола\u200B|школа",
        "шко\u200Bла|школа",
        "'0012|0012",
        "' 0012|0012",
        "\u00A0|\"\"",
        "д'Артаньян|д'Артаньян",
        "шко\u00ADла|школа",
        "шко\u2060ла\u202E|школа",
        "детский\u2003\u205Fсад|детский сад",
        "е\u0308лка|ёлка",
        "и\u0306од|йод",
      })
  void cleansBlanksMarksAndApostrophes(String written, String cleaned) {
    assertEquals(cleaned, CellText.clean(written));
  }

  @ParameterizedTest(name = "[{index}] «{0}» equals «{1}»")
  @CsvSource({
    "педагог,ПЕДАГОГ",
    "высшaя,высшая",
    "П-001,п-001",
    "P-001,Р-001",
    "ёлка,елка",
    "kOT,КОТ",
    "x-1,Х-1",
    "tot-Y,тот-У",
    "педагог\u2011методист,педагог-методист",
    "педагог–методист,педагог-методист",
    "p−04,p-04",
    "p\uFF0D04,p-04",
  })
  void foldsCaseYoAndLookAlikes(String one, String other) {
    assertEquals(LookupNormalizer.normalize(one), LookupNormalizer.normalize(other));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is {1}")
  @CsvSource({
    "2022-06-05,2022-06-05",
    "05.06.2022,2022-06-05",
    "5.6.2022,2022-06-05",
    "05/06/2022,2022-06-05",
    "05-06-2022,2022-06-05",
    "05.06.22,2022-06-05",
    "05.06.49,2049-06-05",
    "05.06.50,1950-06-05",
    "29.02.2024,2024-02-29",
    "20.02.2024 0:00:00,2024-02-20",
    "2024-02-20 00:00:00,2024-02-20",
    "2024-02-20T00:00:00,2024-02-20",
    "2024-02-20T00:00:00.000Z,2024-02-20",
    "20.02.2024 г.,2024-02-20",
    "20.02.2024г,2024-02-20",
    "20 февраля 2024 г.,2024-02-20",
    "5 мая 2024,2024-05-05",
    "5 СЕНТЯБРЯ 2024 года,2024-09-05",
    "45342.0,2024-02-20",
    "45231,2023-11-01",
    "20000,1954-10-03",
    "60000,2064-04-08",
    "01 МАР 2021,2021-03-01",
    "11-мар-24,2024-03-11",
    "5 май 2024,2024-05-05",
    "«5» мая 2024 г.,2024-05-05",
    "05.06.2022.,2022-06-05",
    "2022-06-05T00:00:00+03:00,2022-06-05",
    "31.12.2100,2100-12-31",
    "01.01.1600,1600-01-01",
  })
  void readsDatesOfEveryShape(String written, LocalDate day) {
    assertEquals(day.toEpochDay(), CalendarDate.parse(written));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is no date")
  @ValueSource(
      strings = {
        "31.02.2022",
        "2022",
        "19999",
        "60001",
        "05.06-2022",
        "05.06.222",
        "2022.06.05",
        "июнь",
        "5 июня",
        "31 июня 2022",
        "5 фабрика 2022",
        "20.02.2024 12:30",
        "",
        "1.1.1.1",
        "00.01.2022",
        "2022-13-01",
        "45231.5",
        "05.06.0022",
        "31.12.1599",
        "01.01.2101"
      })
  void refusesWhatIsNoDate(String written) {
    assertEquals(CalendarDate.NONE, CalendarDate.parse(written));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is {1}")
  @CsvSource({
    "72,72",
    "'78,0',78",
    "78.5,78.5",
    "'1 234,5',1234.5",
    "10 %,10",
    "10%,10",
    "72 ч.,72",
    "72ч,72",
    "25 чел.,25",
    "25 человек,25",
    "-3,-3",
    "-0,0",
    "1 000 000,1000000",
  })
  void readsNumbersAsOfficesWriteThem(String written, double number) {
    assertEquals(number, DecimalNumber.parse(written));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is no number")
  @ValueSource(strings = {"", "двенадцать", "1 23", "1,2,3", "10 % и более", "1e5", "0x1F", "NaN"})
  void refusesWhatIsNoNumber(String written) {
    assertTrue(Double.isNaN(DecimalNumber.parse(written)));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is personal")
  @ValueSource(
      strings = {
        "ФИО",
        "Ф.И.О.",
        "ФИО педагога",
        "Фамилия",
        "Фамилия, имя, отчество",
        "Имя",
        "Отчество",
        "СНИЛС",
        "№ СНИЛС",
        "Паспорт",
        "Паспортные данные",
        "Телефон",
        "Телефон (моб.)",
        "E-mail",
        "Электронная почта",
        "email",
        "Адрес проживания",
        "Домашний адрес",
        "Ф.И.О. педагога",
        "педагог (Ф. И. О.)",
        "ФИO",
        "Tелефон",
        "Фам.",
        "Моб. номер",
        "Сот.",
        "Контакты",
        "e_mail",
        "Эл. адрес",
        "Адрес прож.",
        "Место жительства",
        "Адрес",
        "Адрес педагога",
        "Имя, отч."
      })
  void knowsPersonalColumns(String header) {
    assertTrue(PersonalColumns.isPersonal(header));
  }

  @ParameterizedTest(name = "[{index}] «{0}» is not personal")
  @ValueSource(
      strings = {
        "Наименование",
        "Нагрузка",
        "Должность",
        "Образование",
        "Приказ",
        "№",
        "Награды",
        "Адрес организации",
        "Дата регистрации",
        "Ф. № 2",
        "О себе"
      })
  void leavesOtherUnknownColumnsAlone(String header) {
    assertEquals(false, PersonalColumns.isPersonal(header));
  }

  @ParameterizedTest(name = "[{index}] born {0}, at the end of {1}: {2}")
  @CsvSource({
    "2000-01-01,2021,22",
    "2000-01-02,2021,21",
    "2000-12-31,2021,21",
    "2022-01-01,2021,0",
    "2022-01-02,2021,-1",
    "1988-02-29,2022,34",
  })
  void countsFullYearsOnTheFirstOfJanuary(LocalDate from, int reportingYear, int years) {
    assertEquals(years, FullYears.atEndOf(reportingYear, from));
  }
}

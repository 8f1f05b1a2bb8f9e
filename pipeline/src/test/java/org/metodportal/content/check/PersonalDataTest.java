package org.metodportal.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.content.check.PersonalData.Kind;

/** What tells of a private person is found however it is written. */
class PersonalDataTest {
  private static List<Kind> kinds(String text) {
    return PersonalData.in(text).stream().map(PersonalData.Found::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "metod@school.example",
        "metod(at)school.example",
        "metod [AT] school.example",
        "metod[собака]school.example",
        "metod (Собака) school.example",
        "metod(эт)school.example",
        "metod[эт]school.example"
      })
  void mailboxesAreFoundWhateverStandsForTheirSign(String text) {
    assertEquals(List.of(Kind.MAIL), kinds("Пишите: " + text + "."));
    assertEquals(true, PersonalData.mayHoldContacts("Пишите: " + text + "."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+7 (912) 345-67-89", "8.912.345.67.89", "8 912 345 – 67 – 89"})
  void telephonesAreFoundWhateverStandsBetweenTheirDigits(String text) {
    assertEquals(List.of(Kind.PHONE), kinds("Звонить " + text));
    assertEquals(true, PersonalData.mayHoldContacts("Звонить " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "Фамильев Имён Отцович, NAME",
    "Фамильев Имён Отец оглы, NAME",
    "Фамильева Имена Отец-кызы, NAME",
    "Имён Отец гызы, NAME",
    "Фамильев И. О., INITIALS"
  })
  void namesAreFoundWithEveryKindOfFathersName(String text, Kind kind) {
    assertEquals(List.of(kind), kinds("Наставник: " + text + ", стаж 20 лет"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Школа имени Фамильева Имёна Отцовича",
        "МБОУ «Гимназия № 5»",
        "а также [см. п. 3] (этап 2)"
      })
  void institutionsAndReferencesAreNobody(String text) {
    assertEquals(List.of(), kinds(text));
    assertEquals(false, PersonalData.mayHoldContacts(text));
  }
}

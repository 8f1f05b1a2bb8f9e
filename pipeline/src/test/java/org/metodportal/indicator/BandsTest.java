package org.metodportal.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands of age touch each other, and each bound belongs to the older one. */
class BandsTest {
  @ParameterizedTest
  @CsvSource({
    "16, до 25",
    "24, до 25",
    "25, 25–34",
    "34, 25–34",
    "35, 35–44",
    "44, 35–44",
    "45, 45–54",
    "54, 45–54",
    "55, 55–64",
    "64, 55–64",
    "65, 65 и старше",
    "100, 65 и старше"
  })
  void aBoundBelongsToTheOlderBand(int age, String band) {
    assertEquals(band, Bands.AGE.name(age));
  }

  @Test
  void aMissingAgeIsNotStated() {
    assertEquals("нет данных", Bands.AGE.name(null));
  }

  @Test
  void bandsOfExperienceAreMadeByTheSameRule() {
    assertEquals(
        List.of("до 3", "3–9", "10–19", "20 и более"),
        Bands.of("experience", "и более", 3, 10, 20).names());
  }

  @Test
  void membersStandFromTheYoungestAndNotStatedComesLast() {
    assertEquals(
        List.of("до 25", "25–34", "65 и старше", "нет данных"),
        List.of("нет данных", "65 и старше", "25–34", "до 25").stream()
            .sorted(java.util.Comparator.comparingInt(Breakdown.AGE_BAND::place))
            .toList());
  }
}

package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "/, /, ./",
    "/, /kirov/, kirov/",
    "/kirov/, /, ../",
    "/kirov/monitoring/k1/, /kirov/monitoring/k2/, ../k2/",
    "/kirov/monitoring/k1/, /kirov/monitoring/k10/, ../k10/",
    "/kirov/monitoring/, /kirov/monitoring/k1/, k1/",
    "/kirov/, /assets/portal.css, ../assets/portal.css",
    "/open-data/, /open-data/indicators.csv, indicators.csv",
    "/about/, /about/, ./"
  })
  void linkLeadsFromPageToPageUnderAnyRoot(String from, String to, String link) {
    assertEquals(link, new Address(from).linkTo(new Address(to)));
  }

  @Test
  void folderStandsInAFileOfItsOwn() {
    assertEquals("index.html", Address.HOME.fileName());
    assertEquals("kirov/index.html", Address.HOME.folder("kirov").fileName());
    assertEquals("404.html", Address.HOME.file("404.html").fileName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kirov/", "/Kirov/", "/../x/", "/киров/", "//x/", "/a b/"})
  void refusesWhatTheMapDoesNotAllow(String path) {
    assertThrows(IllegalArgumentException.class, () -> new Address(path));
  }
}

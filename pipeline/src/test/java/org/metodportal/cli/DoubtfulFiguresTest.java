package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office is told what rejected rows cost its figures, and nobody else is. */
final class DoubtfulFiguresTest {
  @TempDir Path folder;

  @Test
  void rejectedRowsWidenTheFiguresOfTheOfficeAlone() throws IOException {
    SmallSite site = SmallSite.in(folder);
    Path data = folder.resolve("data/lesnoy");
    Files.writeString(
        data.resolve("diagnostics.csv"),
        "L-99;2025-03-12;предметная;центр;71;\nL-98;2025-03-12;предметная;центр;71;\n",
        StandardOpenOption.APPEND);
    Files.writeString(
        data.resolve("staff.csv"),
        "2025;L-97;L-school-1;педагог;возможно;;1970-05-12;1995-09-01;высшая\n",
        StandardOpenOption.APPEND);
    site.build();
    Path internal = site.out().resolve("internal");

    assertEquals(
        List.of(
            "territory,indicator,year,value,low,high,unknown,rejected_units,rejected_facts",
            "lesnoy,l1,2024,16.7,14.3,57.1,0,1,2",
            "lesnoy,l1,2025,50.0,42.9,85.7,0,1,2"),
        Files.readAllLines(internal.resolve("intervals.csv")));
    Document report = Jsoup.parse(internal.resolve("quality.html"));
    assertEquals(
        "Исправьте сначала таблицу diagnostics", report.select("h3[id^=d-] ~ p strong").text());
    assertEquals(
        List.of("Диагностика", "2025", "50,0 %", "от 42,9 до 85,7 %", "отклонённых строк: 3"),
        report.select("[aria-labelledby^=d-] tbody tr > *").eachText().stream()
            .map(text -> text.replace('\u00a0', ' '))
            .toList());
    try (Stream<Path> files = Files.walk(site.out().resolve("public"))) {
      assertFalse(files.anyMatch(file -> file.endsWith("intervals.csv")));
    }
  }
}

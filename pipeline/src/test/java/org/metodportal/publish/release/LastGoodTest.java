package org.metodportal.publish.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.SmallPortal;
import org.metodportal.page.TerritoryResults;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.registry.PracticeCard;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;

/** What a release remembers of a territory, as a file that another version may meet. */
final class LastGoodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @TempDir Path internal;

  private final ProblemReport report = new ProblemReport();

  private static LastGood kirov() {
    TerritoryResults kirov = SmallPortal.model().territories().get(0);
    TreeMap<CountKey, Long> counts = new TreeMap<>();
    counts.put(new CountKey(2024, Topic.TEACHERS, "", "всего"), 1_234L);
    return new LastGood(
        DAY,
        new TerritoryPlan(
            kirov.territory(),
            kirov.definitions(),
            List.of(new PracticeCard("urok", 2024, "положительное"))),
        new TerritoryResult(
            "kirov",
            kirov.figures(),
            List.of(new Coverage("k1", 2024, 3, 7)),
            Directory.of(List.copyOf(kirov.organizations().values()), kirov.programmes()),
            List.of(2023, 2024),
            new RowLedger(),
            new Counts(counts)));
  }

  private Path file() {
    return internal.resolve("state/kirov.json");
  }

  private void rewrite(String old, String fresh) throws IOException {
    String text = Files.readString(file());
    assertEquals(true, text.contains(old), old);
    Files.writeString(file(), text.replace(old, fresh));
  }

  @Test
  void whatIsSavedIsReadBackWhole() throws IOException {
    LastGood saved = kirov();
    saved.save(internal);

    LastGood read = LastGood.load(internal, "kirov", report);

    assertNotNull(read);
    assertEquals(List.of(), report.sorted());
    assertEquals(DAY, read.dataDate());
    assertEquals(saved.plan(), read.plan());
    assertEquals(saved.result().figures(), read.result().figures());
    assertEquals(saved.result().coverage(), read.result().coverage());
    assertEquals(
        saved.result().directory().organizations(), read.result().directory().organizations());
    assertEquals(saved.result().directory().programmes(), read.result().directory().programmes());
    assertEquals(saved.result().years(), read.result().years());
    assertEquals(saved.result().counts(), read.result().counts());
  }

  @Test
  void aFileOfAnotherFormatIsNamedAndNotUsed() throws IOException {
    kirov().save(internal);
    rewrite("\"format\":3", "\"format\":7");

    assertNull(LastGood.load(internal, "kirov", report));

    assertEquals(
        List.of(
            "internal/state/kirov.json: Файл с прежними данными территории записан другой версией"
                + " программы: вид 7, а нужен 3. Прежние страницы не восстановить, поэтому показаны"
                + " новые данные. Исправьте ошибки."),
        report.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void aFileThatLacksAComponentIsNotReadWithAGap() throws IOException {
    kirov().save(internal);
    rewrite("\"threshold\":5,", "");

    assertNull(LastGood.load(internal, "kirov", report));
    assertEquals(
        List.of("last-good-unusable"), report.sorted().stream().map(Problem::code).toList());
  }

  @Test
  void aFileWithAComponentThatNobodyKnowsIsNotUsed() throws IOException {
    kirov().save(internal);
    rewrite("\"threshold\":5,", "\"threshold\":5,\"quota\":3,");

    assertNull(LastGood.load(internal, "kirov", report));
    assertEquals(1, report.warnings());
  }

  @Test
  void aCutFileIsNotUsed() throws IOException {
    kirov().save(internal);
    String text = Files.readString(file());
    Files.writeString(file(), text.substring(0, text.length() / 2));

    assertNull(LastGood.load(internal, "kirov", report));
    assertEquals(1, report.warnings());
  }

  @Test
  void aFileOfTheTimeBeforeFormatsIsNamed() throws IOException {
    Files.createDirectories(internal.resolve("state"));
    Files.write(internal.resolve("state/kirov"), new byte[] {12, 0, -84, -19, 0, 5});

    assertNull(LastGood.load(internal, "kirov", report));
    assertEquals(1, report.warnings());
  }

  @Test
  void whereNothingIsRememberedNothingIsSaid() throws IOException {
    assertNull(LastGood.load(internal, "kirov", report));
    assertEquals(List.of(), report.sorted());
  }
}

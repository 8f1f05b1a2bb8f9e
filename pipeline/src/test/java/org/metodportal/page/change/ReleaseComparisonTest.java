package org.metodportal.page.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReleaseComparisonTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 3, 2);
  private static final Map<String, String> TITLES = Map.of("kirov/k1", "Маршруты — Киров");

  private final ReleaseState before =
      state(
          FIRST,
          Map.of("/", "Главная", "/kirov/monitoring/k1/", "Маршруты", "/about/", "О портале"),
          Map.of("kirov/k1", "share"),
          Map.of("2024", "1 2", "2025", "3 4"));

  @Test
  void firstReleaseHasNothingToCompareItselfWith() {
    assertEquals(List.of(), ReleaseComparison.of(ReleaseState.NONE, before, TITLES));
  }

  @Test
  void sameReleaseChangesNothing() {
    assertEquals(List.of(), ReleaseComparison.of(before, before, TITLES));
  }

  @Test
  void indicatorThatCountsSomethingElseIsMajor() {
    ReleaseState after =
        new ReleaseState(
            before.pages(),
            new TreeMap<>(Map.of("kirov/k1", "count")),
            before.figures(),
            List.of());

    assertEquals(
        List.of(
            new Change(
                ChangeKind.MAJOR,
                "Изменено определение или цель показателя: «Маршруты — Киров»",
                "/kirov/monitoring/k1/")),
        ReleaseComparison.of(before, after, TITLES));
  }

  @Test
  void pageAndIndicatorThatAreGoneAreMajor() {
    ReleaseState after = state(SECOND, Map.of("/", "Главная"), Map.of(), Map.of());

    assertEquals(
        List.of(
            new Change(
                ChangeKind.MAJOR, "Показатель больше не публикуется: «Маршруты — Киров»", ""),
            new Change(ChangeKind.MAJOR, "Убрана страница «О портале»", ""),
            new Change(ChangeKind.MAJOR, "Убрана страница «Маршруты»", "")),
        ReleaseComparison.of(before, after, TITLES));
  }

  @Test
  void valuesAreCountedAndNeverRepeated() {
    ReleaseState after =
        new ReleaseState(
            before.pages(),
            before.indicators(),
            figures(Map.of("2024", " c", "2026", "5 6", "2027", "5 6")),
            List.of());

    assertEquals(
        List.of(
            new Change(
                ChangeKind.MINOR,
                "«Маршруты — Киров»: изменено 1\u00a0значение, добавлено 2\u00a0значения, убрано"
                    + " 1\u00a0значение",
                "/kirov/monitoring/k1/")),
        ReleaseComparison.of(before, after, TITLES));
  }

  @Test
  void newPageIsMinorAndNewWordsTheLeast() {
    ReleaseState after =
        state(
            SECOND,
            Map.of(
                "/", "Главная",
                "/kirov/monitoring/k1/", "Маршруты",
                "/about/", "О «портале»",
                "/search/", "Поиск"),
            Map.of("kirov/k1", "share"),
            Map.of("2024", "1 2", "2025", "3 4"));

    assertEquals(
        List.of(
            new Change(ChangeKind.MINOR, "Новая страница «Поиск»", "/search/"),
            new Change(ChangeKind.PATCH, "Изменён текст страницы «О „портале“»", "/about/")),
        ReleaseComparison.of(before, after, TITLES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1|И ещё 1 такое изменение: новая страница
          2|И ещё 2 таких изменения: новая страница
          5|И ещё 5 таких изменений: новая страница
          11|И ещё 11 таких изменений: новая страница
          21|И ещё 21 такое изменение: новая страница
          22|И ещё 22 таких изменения: новая страница
          101|И ещё 101 такое изменение: новая страница
          """)
  void moreOfAKindAgreeWithTheirNumber(int count, String words) {
    assertEquals(words, ReleaseComparison.more(count, "новая страница").replace('\u00a0', ' '));
  }

  @Test
  void manyOfAKindAreCounted() {
    Map<String, String> pages = new HashMap<>(Map.of("/", "Главная"));
    ReleaseState few = state(FIRST, pages, Map.of(), Map.of());
    IntStream.range(100, 137).forEach(i -> pages.put("/p" + i + "/", "Страница " + i));
    List<Change> changes =
        ReleaseComparison.of(few, state(SECOND, pages, Map.of(), Map.of()), TITLES);

    assertEquals(16, changes.size());
    assertEquals("И ещё 22\u00a0таких изменения: новая страница", changes.get(15).text());
  }

  @Test
  void pageKeepsTheDayOnWhichItsWordsAppeared() {
    PageDigest same = new PageDigest("/", "Главная", "Главная", SECOND);
    PageDigest other = new PageDigest("/about/", "О портале", "иначе", SECOND);

    Map<String, PageDigest> dated = ReleaseComparison.dated(before.pages(), List.of(same, other));

    assertEquals(FIRST, dated.get("/").changed());
    assertEquals(SECOND, dated.get("/about/").changed());
  }

  @Test
  void releaseThatChangedNothingHasNoEntry() {
    assertThrows(IllegalArgumentException.class, () -> new ReleaseChanges("1", FIRST, List.of()));
  }

  private static ReleaseState state(
      LocalDate day,
      Map<String, String> pages,
      Map<String, String> indicators,
      Map<String, String> figures) {
    TreeMap<String, PageDigest> digests = new TreeMap<>();
    pages.forEach((path, title) -> digests.put(path, new PageDigest(path, title, title, day)));
    return new ReleaseState(digests, new TreeMap<>(indicators), figures(figures), List.of());
  }

  private static Map<FigureKey, String> figures(Map<String, String> rows) {
    Map<FigureKey, String> figures = new HashMap<>();
    rows.forEach((year, row) -> figures.put(new FigureKey("kirov/k1", year), row));
    return figures;
  }
}

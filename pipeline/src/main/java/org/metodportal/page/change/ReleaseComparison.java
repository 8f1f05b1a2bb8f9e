package org.metodportal.page.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.page.SiteMap;
import org.metodportal.page.text.RussianPlural;

/**
 * Compares a release with the one before it. Addresses and definitions that go are major, values
 * and new pages minor, words alone the least. Values themselves are never repeated here: what was
 * published and is hidden now stays hidden.
 */
public final class ReleaseComparison {
  /** More changes of one kind than this are counted, not listed. */
  private static final int LISTED = 15;

  /** {@code /kirov/organizations/school-3/} or a page below it. */
  private static final Pattern PROFILE = Pattern.compile("(/[a-z0-9-]+/organizations/).+");

  private final ReleaseState before;
  private final ReleaseState after;
  private final Map<String, String> titles;
  private final List<Change> changes = new ArrayList<>();

  private ReleaseComparison(ReleaseState before, ReleaseState after, Map<String, String> titles) {
    this.before = before;
    this.after = after;
    this.titles = titles;
  }

  /**
   * What the new release changed; nothing when there is none before it.
   *
   * @param titles {@code territory/code} → the indicator's short title with its territory
   */
  public static List<Change> of(
      ReleaseState before, ReleaseState after, Map<String, String> titles) {
    if (before.none()) {
      return List.of();
    }
    ReleaseComparison comparison = new ReleaseComparison(before, after, titles);
    comparison.indicators();
    comparison.figures();
    comparison.pages();
    return List.copyOf(comparison.changes);
  }

  /**
   * Pages whose words are as before keep the day on which these words appeared. Pages of the
   * organizations of a territory have one day together, so that no date tells of one of them.
   */
  public static SortedMap<String, PageDigest> dated(
      SortedMap<String, PageDigest> before, Iterable<PageDigest> pages) {
    SortedMap<String, PageDigest> dated = new TreeMap<>();
    Map<String, LocalDate> together = new TreeMap<>();
    for (PageDigest page : pages) {
      PageDigest earlier = before.get(page.path());
      LocalDate changed =
          earlier != null && earlier.digest().equals(page.digest())
              ? earlier.changed()
              : page.changed();
      dated.put(page.path(), page.since(changed));
      String profiles = profiles(page.path());
      if (!profiles.isEmpty()) {
        together.merge(profiles, changed, (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    dated.replaceAll(
        (path, page) -> page.since(together.getOrDefault(profiles(path), page.changed())));
    return dated;
  }

  /** The list of profiles that a profile stands in; empty for every other page. */
  private static String profiles(String path) {
    Matcher matcher = PROFILE.matcher(path);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private void indicators() {
    List<Change> gone = new ArrayList<>();
    List<Change> redefined = new ArrayList<>();
    before
        .indicators()
        .forEach(
            (key, definition) -> {
              String now = after.indicators().get(key);
              if (now == null) {
                gone.add(
                    new Change(
                        ChangeKind.MAJOR, "Показатель больше не публикуется: " + title(key), ""));
              } else if (!now.equals(definition)) {
                redefined.add(
                    new Change(
                        ChangeKind.MAJOR,
                        "Изменено определение или цель показателя: " + title(key),
                        page(key)));
              }
            });
    add(gone, ChangeKind.MAJOR, "показатель больше не публикуется");
    add(redefined, ChangeKind.MAJOR, "изменено определение показателя");
  }

  private void figures() {
    SortedMap<String, Long> changed = new TreeMap<>();
    SortedMap<String, Long> added = new TreeMap<>();
    SortedMap<String, Long> removed = new TreeMap<>();
    after
        .figures()
        .forEach(
            (key, row) -> {
              String old = before.figures().get(key);
              if (old == null) {
                added.merge(key.indicator(), 1L, Long::sum);
              } else if (!old.equals(row)) {
                changed.merge(key.indicator(), 1L, Long::sum);
              }
            });
    for (FigureKey key : before.figures().keySet()) {
      if (!after.figures().containsKey(key)) {
        removed.merge(key.indicator(), 1L, Long::sum);
      }
    }
    List<Change> values = new ArrayList<>();
    for (String key : after.indicators().keySet()) {
      List<String> words = new ArrayList<>();
      counted(words, "изменено", changed.get(key));
      counted(words, "добавлено", added.get(key));
      counted(words, "убрано", removed.get(key));
      if (!words.isEmpty()) {
        values.add(
            new Change(ChangeKind.MINOR, title(key) + ": " + String.join(", ", words), page(key)));
      }
    }
    add(values, ChangeKind.MINOR, "обновлены значения показателя");
  }

  private static void counted(List<String> words, String what, @Nullable Long count) {
    if (count != null) {
      words.add(what + " " + RussianPlural.count(count, "значение", "значения", "значений"));
    }
  }

  private void pages() {
    List<Change> gone = new ArrayList<>();
    List<Change> added = new ArrayList<>();
    List<Change> reworded = new ArrayList<>();
    Set<String> profiles = new TreeSet<>();
    before
        .pages()
        .forEach(
            (path, page) -> {
              if (!after.pages().containsKey(path)) {
                gone.add(
                    new Change(ChangeKind.MAJOR, "Убрана страница " + quoted(page.title()), ""));
              }
            });
    after
        .pages()
        .forEach(
            (path, page) -> {
              PageDigest old = before.pages().get(path);
              if (old == null) {
                added.add(
                    new Change(ChangeKind.MINOR, "Новая страница " + quoted(page.title()), path));
              } else if (!old.digest().equals(page.digest()) && !profiles(path).isEmpty()) {
                profiles.add(profiles(path));
              } else if (!old.digest().equals(page.digest()) && !hasNewFigures(path)) {
                reworded.add(
                    new Change(
                        ChangeKind.PATCH, "Изменён текст страницы " + quoted(page.title()), path));
              }
            });
    for (String list : profiles) {
      PageDigest page = after.pages().get(list);
      String whose = page == null ? list : quoted(page.title());
      changes.add(new Change(ChangeKind.MINOR, "Обновлены страницы организаций: " + whose, list));
    }
    add(gone, ChangeKind.MAJOR, "убрана страница");
    add(added, ChangeKind.MINOR, "новая страница");
    add(reworded, ChangeKind.PATCH, "изменён текст страницы");
  }

  /** A page of an indicator whose values are among the changes already. */
  private boolean hasNewFigures(String path) {
    return changes.stream()
        .anyMatch(change -> change.kind() == ChangeKind.MINOR && change.path().equals(path));
  }

  private void add(List<Change> found, ChangeKind kind, String what) {
    changes.addAll(found.subList(0, Math.min(found.size(), LISTED)));
    if (found.size() > LISTED) {
      changes.add(new Change(kind, more(found.size() - LISTED, what), ""));
    }
  }

  /** {@code И ещё 22 таких изменения: новая страница}. */
  static String more(int count, String what) {
    return "И ещё "
        + RussianPlural.count(count, "такое изменение", "таких изменения", "таких изменений")
        + ": "
        + what;
  }

  private String title(String key) {
    return quoted(titles.getOrDefault(key, key));
  }

  /** In quotes; those inside become the inner ones. */
  private static String quoted(String title) {
    return "«" + title.replace('«', '„').replace('»', '“') + "»";
  }

  private static String page(String key) {
    int slash = key.indexOf('/');
    return SiteMap.indicator(key.substring(0, slash), key.substring(slash + 1)).path();
  }
}

package org.metodportal.page.change;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a release remembers of itself for the next one.
 *
 * @param pages its pages by address
 * @param indicators {@code territory/code} → what the indicator counts, as one line of text
 * @param figures row of the public table of indicators: its first five columns → the others
 * @param log what releases up to this one changed, newest first
 */
public record ReleaseState(
    SortedMap<String, PageDigest> pages,
    SortedMap<String, String> indicators,
    Map<FigureKey, String> figures,
    List<ReleaseChanges> log) {
  /** Before the first release. */
  public static final ReleaseState NONE =
      new ReleaseState(new TreeMap<>(), new TreeMap<>(), Map.of(), List.of());

  /** Copies the log. */
  public ReleaseState {
    log = List.copyOf(log);
  }

  /** Whether there was no release before. */
  public boolean none() {
    return pages.isEmpty();
  }

  /** The same with other words in titles of pages and in the log. */
  public ReleaseState reworded(UnaryOperator<String> words) {
    SortedMap<String, PageDigest> titled = new TreeMap<>();
    pages.forEach(
        (path, page) ->
            titled.put(
                path,
                new PageDigest(
                    page.path(), words.apply(page.title()), page.digest(), page.changed())));
    return new ReleaseState(
        titled,
        indicators,
        figures,
        log.stream()
            .map(
                release ->
                    new ReleaseChanges(
                        release.release(),
                        release.date(),
                        release.changes().stream()
                            .map(
                                change ->
                                    new Change(
                                        change.kind(), words.apply(change.text()), change.path()))
                            .toList()))
            .toList());
  }
}

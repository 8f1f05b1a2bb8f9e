package org.metodportal.indicator.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.registry.Event;
import org.metodportal.source.cell.LookupNormalizer;

/** Counts events by level and kind, and their participants where a row tells how many came. */
public final class EventCounter {
  /** The member of events of which no kind is written. */
  public static final String NO_KIND = "вид не указан";

  private static final double UNIT = 1_000_000;

  private EventCounter() {}

  /**
   * Events and participants of every year.
   *
   * @param events accepted rows, in the order of their files and lines
   */
  public static Counts of(List<Event> events) {
    Map<String, String> first = new HashMap<>();
    Counts.Sum counts = new Counts.Sum();
    for (Event event : events) {
      String kind =
          event.kind() == null
              ? NO_KIND
              : first.computeIfAbsent(
                  LookupNormalizer.normalize(event.kind()), folded -> event.kind());
      counts.add(new CountKey(event.year(), Topic.EVENTS, event.level(), kind), 1);
      if (event.participants() != null && event.participants() >= 0) {
        counts.add(
            new CountKey(event.year(), Topic.PARTICIPANTS, event.level(), kind),
            Math.round(event.participants() * UNIT));
      }
    }
    return counts.counts();
  }
}

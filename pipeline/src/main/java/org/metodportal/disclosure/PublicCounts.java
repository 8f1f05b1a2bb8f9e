package org.metodportal.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.count.Topic;

/**
 * What a territory publishes beside its indicators; what protects persons is hidden already.
 *
 * @param rows those of one topic by year, in the order in which tables show them
 */
public record PublicCounts(List<PublicCount> rows) {
  /** Nothing published. */
  public static final PublicCounts NONE = new PublicCounts(List.of());

  /** Copies the list. */
  public PublicCounts {
    rows = List.copyOf(rows);
  }

  /** The rows of a topic, in their order. */
  public List<PublicCount> of(Topic topic) {
    return rows.stream().filter(row -> row.topic() == topic).toList();
  }

  /** The rows of a year and the years before it. */
  public PublicCounts until(int year) {
    return new PublicCounts(rows.stream().filter(row -> row.year() <= year).toList());
  }

  /** Whether anything is published of staff and free places. */
  public boolean hasStaffing() {
    return rows.stream()
        .anyMatch(row -> row.topic() == Topic.TEACHERS || row.topic() == Topic.VACANCIES);
  }

  /** Years with rows of the topic, ascending. */
  public List<Integer> years(Topic topic) {
    return of(topic).stream().map(PublicCount::year).distinct().sorted().toList();
  }

  /** The rows of a topic by what they are of. */
  public Lookup lookup(Topic topic) {
    return new Lookup(of(topic));
  }

  /** Finds rows of one topic. */
  public static final class Lookup {
    private final Map<List<Object>, PublicCount> rows = new HashMap<>();
    private final List<String> members = new ArrayList<>();

    private Lookup(List<PublicCount> rows) {
      for (PublicCount row : rows) {
        this.rows.put(List.of(row.year(), row.group(), row.member()), row);
        if (!members.contains(row.member())) {
          members.add(row.member());
        }
      }
    }

    /** The row; null when there is none. */
    public @Nullable PublicCount find(int year, String group, String member) {
      return rows.get(List.of(year, group, member));
    }

    /** The members that rows speak of, in the order of their first rows. */
    public List<String> members() {
      return List.copyOf(members);
    }
  }
}

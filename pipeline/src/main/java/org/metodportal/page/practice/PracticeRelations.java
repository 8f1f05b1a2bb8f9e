package org.metodportal.page.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metodportal.content.practice.Practice;

/**
 * Which practices are like each other: each shared deficit weighs 3, the same direction 2, each
 * shared subject 1; at least 2 together. The relation goes both ways, but of many only the closest
 * are named.
 */
final class PracticeRelations {
  /** The rule as readers see it. */
  static final String RULE =
      "Похожими считаются практики с общим дефицитом (3 балла за каждый), тем же направлением (2) и"
          + " общим предметом (1 за каждый); нужно не меньше двух баллов. Названы самые близкие.";

  private static final int DEFICIT = 3;
  private static final int DIRECTION = 2;
  private static final int SUBJECT = 1;
  private static final int LEAST = 2;

  private final List<PracticeEntry> entries;
  private final int most;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, List<Integer>> holders = new HashMap<>();

  /**
   * Relations among the practices of a bank.
   *
   * @param most how many relatives a practice may have named
   */
  PracticeRelations(PracticeBank bank, int most) {
    this.entries = bank.entries();
    this.most = most;
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i).practice().slug(), i);
      for (String trait : traits(entries.get(i).practice()).keySet()) {
        holders.computeIfAbsent(trait, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** A practice that is like another, and how much. */
  record Relative(PracticeEntry entry, int points) {}

  /** The relatives of a practice of the bank, the closest first, those alike in its order. */
  List<Relative> of(PracticeEntry entry) {
    int[] points = new int[entries.size()];
    traits(entry.practice())
        .forEach(
            (trait, weight) -> {
              for (int holder : holders.getOrDefault(trait, List.of())) {
                points[holder] += weight;
              }
            });
    Integer own = places.get(entry.practice().slug());
    if (own != null) {
      points[own] = 0;
    }
    List<Relative> relatives = new ArrayList<>();
    int highest = 0;
    for (int each : points) {
      highest = Math.max(highest, each);
    }
    for (int wanted = highest; wanted >= LEAST; wanted--) {
      for (int i = 0; i < points.length && relatives.size() < most; i++) {
        if (points[i] == wanted) {
          relatives.add(new Relative(entries.get(i), wanted));
        }
      }
    }
    return relatives;
  }

  /** What makes practices alike, with its weight. */
  private static Map<String, Integer> traits(Practice practice) {
    Map<String, Integer> traits = new HashMap<>();
    practice.deficits().forEach(code -> traits.put("deficit " + code, DEFICIT));
    if (!practice.direction().isEmpty()) {
      traits.put("direction " + practice.direction(), DIRECTION);
    }
    practice
        .subjects()
        .forEach(subject -> traits.put("subject " + subject.toLowerCase(Locale.ROOT), SUBJECT));
    return traits;
  }
}

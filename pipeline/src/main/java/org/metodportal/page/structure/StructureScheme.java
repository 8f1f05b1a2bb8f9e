package org.metodportal.page.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.content.structure.Body;
import org.metodportal.content.structure.BodyLevel;
import org.metodportal.content.structure.Cooperation;
import org.metodportal.content.structure.Structure;
import org.metodportal.page.text.RussianPlural;

/**
 * Bodies one below another, their ties on the right: percent across, pixels down, so that text
 * keeps its size on any screen. A tie runs down its own track, and dots show whom it joins.
 *
 * @param height height of the drawing, pixels
 * @param levels names of the levels
 * @param bodies names of the bodies
 * @param tracks ties
 * @param stems from a body's name to its farthest tie
 * @param start where names end, percent
 * @param summary sentence that says what is drawn
 * @param rows the same ties for the table
 */
public record StructureScheme(
    int height,
    List<Name> levels,
    List<Name> bodies,
    List<Track> tracks,
    List<Stem> stems,
    BigDecimal start,
    String summary,
    List<Row> rows) {
  private static final BigDecimal START = new BigDecimal("62");
  private static final BigDecimal FIRST = new BigDecimal("66");
  private static final BigDecimal LAST = new BigDecimal("98.5");
  private static final int LEVEL = 34;
  private static final int BODY = 26;
  private static final int FOOT = 4;

  /** A word with its base, pixels from the top. */
  public record Name(String text, int y) {}

  /** A tie: place across in percent, ends in pixels from the top. */
  public record Track(BigDecimal x, int top, int bottom) {}

  /** A line from a body's name, percent across, pixels down. */
  public record Stem(BigDecimal end, int y) {}

  /** A tie in words. */
  public record Row(String body, String other, String how) {}

  /** Copies the lists. */
  public StructureScheme {
    levels = List.copyOf(levels);
    bodies = List.copyOf(bodies);
    tracks = List.copyOf(tracks);
    stems = List.copyOf(stems);
    rows = List.copyOf(rows);
  }

  /** The scheme of a structure. */
  static StructureScheme of(Structure structure) {
    List<Name> levels = new ArrayList<>();
    List<Name> bodies = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    int y = 0;
    for (BodyLevel level : BodyLevel.values()) {
      List<Body> own = structure.bodies().stream().filter(b -> b.level() == level).toList();
      if (own.isEmpty()) {
        continue;
      }
      y += LEVEL;
      levels.add(new Name(heading(level), y - LEVEL / 3));
      for (Body body : own) {
        y += BODY;
        int middle = y - BODY / 2;
        bodies.add(new Name(body.shortName(), middle + 5));
        places.put(body.id(), middle);
        names.put(body.id(), body.name());
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Cooperation tie : structure.cooperations()) {
      rows.add(
          new Row(
              names.getOrDefault(tie.from(), tie.from()),
              names.getOrDefault(tie.to(), tie.to()),
              tie.how()));
    }
    List<Track> tracks = tracks(structure.cooperations(), places);
    return new StructureScheme(
        y + FOOT,
        levels,
        bodies,
        tracks,
        stems(tracks),
        START,
        summary(bodies.size(), tracks.size()),
        rows);
  }

  /** What is drawn. */
  static String summary(int bodies, int ties) {
    return "На схеме "
        + RussianPlural.count(bodies, "участник", "участника", "участников")
        + " и "
        + RussianPlural.count(ties, "связь", "связи", "связей")
        + " между ними; точки на вертикальной линии показывают, кого она соединяет.";
  }

  /** The shortest ties stand nearest to the names; ties that do not meet share a track. */
  private static List<Track> tracks(List<Cooperation> ties, Map<String, Integer> places) {
    List<int[]> spans = new ArrayList<>();
    for (Cooperation tie : ties) {
      int from = places.getOrDefault(tie.from(), 0);
      int to = places.getOrDefault(tie.to(), 0);
      spans.add(new int[] {Math.min(from, to), Math.max(from, to)});
    }
    spans.sort(
        Comparator.<int[]>comparingInt(span -> span[1] - span[0])
            .thenComparingInt(span -> span[0]));
    List<List<int[]>> columns = new ArrayList<>();
    for (int[] span : spans) {
      columns.stream()
          .filter(column -> column.stream().allMatch(o -> o[1] < span[0] || span[1] < o[0]))
          .findFirst()
          .orElseGet(
              () -> {
                columns.add(new ArrayList<>());
                return columns.get(columns.size() - 1);
              })
          .add(span);
    }
    List<Track> tracks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      BigDecimal x =
          FIRST.add(
              LAST.subtract(FIRST)
                  .multiply(BigDecimal.valueOf(i))
                  .divide(
                      BigDecimal.valueOf(Math.max(1, columns.size() - 1)),
                      1,
                      RoundingMode.HALF_UP));
      columns.get(i).forEach(span -> tracks.add(new Track(x, span[0], span[1])));
    }
    return tracks;
  }

  private static List<Stem> stems(List<Track> tracks) {
    Map<Integer, BigDecimal> farthest = new HashMap<>();
    for (Track track : tracks) {
      farthest.merge(track.top(), track.x(), BigDecimal::max);
      farthest.merge(track.bottom(), track.x(), BigDecimal::max);
    }
    return farthest.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new Stem(each.getValue(), each.getKey()))
        .toList();
  }

  /** «Федеральный уровень», «Образовательные организации». */
  static String heading(BodyLevel level) {
    return switch (level) {
      case FEDERAL -> "Федеральный уровень";
      case REGIONAL -> "Региональный уровень";
      case MUNICIPAL -> "Муниципальный уровень";
      case ORGANIZATION -> "Уровень организаций";
    };
  }
}

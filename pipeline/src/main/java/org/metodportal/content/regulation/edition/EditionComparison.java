package org.metodportal.content.regulation.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Edition;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.edition.ComparedClause.Change;
import org.metodportal.content.regulation.edition.WordMark.Fate;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.content.regulation.markdown.Passage;

/**
 * What differs between two editions. Remarks of the portal do not count. A clause that stands
 * between the same neighbours under the same number is the same clause, changed; a dash or a
 * paragraph is when two fifths of its words and signs stayed.
 *
 * @param before the earlier edition
 * @param after the newer one
 * @param clauses what differs, in the order of the newer edition; removed clauses stand where they
 *     were
 * @param kept how many headings, clauses and rows are the same
 */
public record EditionComparison(
    Edition before, Edition after, List<ComparedClause> clauses, int kept) {

  private static final double SAME_FROM = 0.4;

  /** Something that is compared. */
  private record Entry(Place place, String number, boolean numbered, String text) {
    boolean isSame(Entry other) {
      return number.equals(other.number) && text.equals(other.text);
    }

    boolean isChanged(Entry other) {
      return numbered == other.numbered
          && number.equals(other.number)
          && (numbered || WordDifference.likeness(text, other.text) >= SAME_FROM);
    }
  }

  /** Compares an edition with a later one. */
  public static EditionComparison of(Regulation earlier, Regulation later) {
    List<Entry> old = entries(earlier);
    List<Entry> young = entries(later);
    List<ComparedClause> clauses = new ArrayList<>();
    int i = 0;
    int j = 0;
    List<int[]> same = WordDifference.matches(old, young, Entry::isSame);
    for (int[] pair : same) {
      between(old.subList(i, pair[0]), young.subList(j, pair[1]), clauses);
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    between(old.subList(i, old.size()), young.subList(j, young.size()), clauses);
    return new EditionComparison(
        earlier.edition(), later.edition(), List.copyOf(clauses), same.size());
  }

  /** How many clauses changed in one way. */
  public long count(Change change) {
    return clauses.stream().filter(clause -> clause.change() == change).count();
  }

  private static void between(List<Entry> old, List<Entry> young, List<ComparedClause> clauses) {
    int i = 0;
    int j = 0;
    for (int[] pair : WordDifference.matches(old, young, Entry::isChanged)) {
      removed(old.subList(i, pair[0]), clauses);
      added(young.subList(j, pair[1]), clauses);
      Entry before = old.get(pair[0]);
      Entry after = young.get(pair[1]);
      clauses.add(
          new ComparedClause(
              Change.CHANGED,
              after.place().label(),
              after.number(),
              before.place().anchor(),
              after.place().anchor(),
              WordDifference.of(before.text(), after.text())));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    removed(old.subList(i, old.size()), clauses);
    added(young.subList(j, young.size()), clauses);
  }

  private static void removed(List<Entry> entries, List<ComparedClause> clauses) {
    for (Entry entry : entries) {
      clauses.add(
          new ComparedClause(
              Change.REMOVED,
              entry.place().label(),
              entry.number(),
              entry.place().anchor(),
              "",
              List.of(new WordMark(Fate.REMOVED, entry.text()))));
    }
  }

  private static void added(List<Entry> entries, List<ComparedClause> clauses) {
    for (Entry entry : entries) {
      clauses.add(
          new ComparedClause(
              Change.ADDED,
              entry.place().label(),
              entry.number(),
              "",
              entry.place().anchor(),
              List.of(new WordMark(Fate.ADDED, entry.text()))));
    }
  }

  private static List<Entry> entries(Regulation regulation) {
    List<Entry> entries = new ArrayList<>();
    regulation.eachDivision(
        division -> {
          entries.add(new Entry(division, "", false, division.heading()));
          pieces(division.pieces(), entries);
        });
    return entries;
  }

  private static void pieces(List<Piece> pieces, List<Entry> entries) {
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        NumberStyle style = clause.number().style();
        boolean numbered = style != NumberStyle.DASH && style != NumberStyle.NONE;
        entries.add(new Entry(clause, clause.number().written(), numbered, clause.text().text()));
        pieces(clause.pieces(), entries);
      } else if (piece instanceof ClauseTable table) {
        entries.add(new Entry(table, "", false, row(table.header())));
        table.rows().forEach(row -> entries.add(new Entry(table, "", false, row(row))));
      }
    }
  }

  private static String row(List<Passage> cells) {
    return cells.stream().map(Passage::text).collect(Collectors.joining(" | "));
  }
}

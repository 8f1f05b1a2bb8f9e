package org.metodportal.source.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/**
 * What a file without a header shows in its place. Only cells that share a word with the titles of
 * the table are quoted: a line of a file without a header may be about a person.
 */
final class LikelyHeader {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Letters by which two words are of one stem. */
  private static final int STEM = 4;

  /** Signs that offices take for separators and that are not read. */
  private static final List<String> SEPARATORS = List.of("^", "~", ":", "\\", "/", "¦", "•", "  ");

  private static final int LONGEST = 200;

  private final Set<String> stems = new HashSet<>();
  private final List<RawRecord> records;

  LikelyHeader(List<RawRecord> records, TableSchema schema) {
    this.records = records;
    for (Field field : schema.fields()) {
      stems.addAll(stems(field.title()));
      stems.addAll(stems(field.name()));
      field.synonyms().forEach(synonym -> stems.addAll(stems(synonym)));
    }
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : NO_LETTERS.split(LookupNormalizer.normalize(text))) {
      if (word.length() >= STEM) {
        stems.add(word.substring(0, STEM));
      }
    }
    return stems;
  }

  private boolean isAlike(String cell) {
    return !PersonalText.isPossible(cell) && stems(cell).stream().anyMatch(stems::contains);
  }

  /** Russian sentence with a blank before it; empty when nothing can be said. */
  String sentence() {
    String separator = separator();
    if (!separator.isEmpty()) {
      return " Похоже, столбцы разделены знаком «"
          + separator
          + "», а читаются «;», «,», «|» и табуляция.";
    }
    RawRecord best = null;
    long most = 0;
    for (RawRecord record : records) {
      long alike = Arrays.stream(record.cells()).map(CellText::clean).filter(this::isAlike).count();
      if (alike > most) {
        most = alike;
        best = record;
      }
    }
    return best == null
        ? ""
        : " Больше всего похожа на него строка " + best.line() + ": «" + quoted(best) + "».";
  }

  private String quoted(RawRecord record) {
    List<String> cells = new ArrayList<>();
    for (String raw : record.cells()) {
      String cell = CellText.clean(raw);
      cells.add(isAlike(cell) ? cell : cell.isEmpty() ? "" : "…");
    }
    String line = String.join("; ", cells);
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** The sign between titles of the table in a line that is one cell; empty when there is none. */
  private String separator() {
    for (RawRecord record : records) {
      if (record.cells().length == 1) {
        for (String separator : SEPARATORS) {
          String[] parts = record.cells()[0].split(Pattern.quote(separator));
          if (parts.length > 2 && Arrays.stream(parts).filter(this::isAlike).count() > 1) {
            return separator.isBlank() ? "пробел" : separator;
          }
        }
      }
    }
    return "";
  }
}

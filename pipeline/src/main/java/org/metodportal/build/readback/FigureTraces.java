package org.metodportal.build.readback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.publish.readback.Passage;

/**
 * Finds values of hidden cells where a file speaks of the cell: in its row of data, in its row of a
 * table, on the page of its organization or of its indicator, or in a sentence that names both. A
 * value that a shown cell of the same subject has as well says nothing and is passed over.
 */
final class FigureTraces {
  /** A row of a table on paper: its name, then counts of one year after another. */
  private static final Pattern ROW_ON_PAPER =
      Pattern.compile("(\\p{L}.*\\p{L})(?:[\\s\u00a0]+\\d+[\\s\u00a0]из[\\s\u00a0]\\d+){2,}\\s*");

  private static final Pattern ORGANIZATION = Pattern.compile("^([^/]+)/organizations/([^/]+)/.+");
  private static final Pattern INDICATOR = Pattern.compile("^([^/]+)/monitoring/([^/]+)/.+");
  private static final String EDITIONS = "open-data/releases/";
  private static final int SHORTEST_NAME = 3;
  private static final String SAID = "значение, которое скрыто";

  private final Map<String, HiddenFigures> figures;

  FigureTraces(Map<String, HiddenFigures> figures) {
    this.figures = figures;
  }

  /** What of a passage is hidden, in Russian words. */
  Set<String> in(String file, Passage passage) {
    if (passage.isRow()) {
      Set<String> found = inRow(file, passage.fields());
      if (found != null) {
        return found;
      }
    }
    return inText(file, passage) ? Set.of(SAID) : Set.of();
  }

  /** What a row of data tells; null when it is no row of figures. */
  private @Nullable Set<String> inRow(String file, Map<String, String> fields) {
    String year = fields.getOrDefault("year", "");
    Matcher indicator = INDICATOR.matcher(file);
    boolean ofIndicator = indicator.matches();
    String slug = fields.getOrDefault("territory", ofIndicator ? indicator.group(1) : "");
    HiddenFigures of = figures.get(slug);
    if (of == null || year.isEmpty()) {
      return null;
    }
    HiddenCell cell;
    List<String> values;
    if (fields.containsKey("breakdown") && fields.containsKey("member")) {
      String code = fields.getOrDefault("indicator", ofIndicator ? indicator.group(2) : "");
      cell = of.of(code, year, fields.get("breakdown"), fields.get("member"));
      values = List.of("numerator", "denominator", "value");
    } else if (fields.containsKey("count")) {
      String topic = fields.getOrDefault("topic", "completions");
      String member = fields.getOrDefault("member", fields.getOrDefault("programme", ""));
      String group = fields.getOrDefault("organizations", "");
      cell = of.of(topic, year, "group", group + "/" + member);
      values = List.of("count", "base", "share");
    } else {
      return null;
    }
    if (cell == null) {
      return Set.of();
    }
    boolean edition = file.startsWith(EDITIONS);
    boolean told =
        edition
            ? isSame(fields.get(values.get(0)), cell.numerator())
                && isSame(fields.get(values.get(1)), cell.denominator())
                && isWritten(fields, values)
            : isWritten(fields, values);
    return told ? Set.of(SAID) : Set.of();
  }

  private static boolean isWritten(Map<String, String> fields, List<String> values) {
    return values.stream().anyMatch(name -> !fields.getOrDefault(name, "").isBlank());
  }

  private static boolean isSame(@Nullable String text, @Nullable Long number) {
    String written = text == null ? "" : text.replaceAll("\\.0+$", "");
    return number == null ? written.isBlank() : written.equals(number.toString());
  }

  private boolean inText(String file, Passage passage) {
    List<Written> values = Written.in(passage.text(), passage.column());
    if (values.isEmpty()) {
      return false;
    }
    Context context = new Context(file, passage);
    for (Map.Entry<String, HiddenFigures> each : figures.entrySet()) {
      if (context.mayConcern(each.getKey())) {
        for (Written value : values) {
          if (tells(context, each.getValue(), value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean tells(Context context, HiddenFigures figures, Written value) {
    Predicate<HiddenCell> sameYear = cell -> value.year() == 0 || cell.year() == value.year();
    return figures.hiddenAs(value.value()).stream()
            .filter(sameYear)
            .anyMatch(cell -> context.speaksOf(cell, value))
        && figures.shownAs(value.value()).stream().filter(sameYear).noneMatch(context::mayShow);
  }

  /** What a passage is about, by its file, its row and its words. */
  private static final class Context {
    private final String slug;
    private final @Nullable String organization;
    private final @Nullable String indicator;
    private final boolean staff;
    private final String row;
    private final String column;
    private final String words;

    Context(String file, Passage passage) {
      Matcher ofOrganization = ORGANIZATION.matcher(file);
      Matcher ofIndicator = INDICATOR.matcher(file);
      organization = ofOrganization.matches() ? ofOrganization.group(2) : null;
      indicator = ofIndicator.matches() ? ofIndicator.group(2) : null;
      int slash = file.indexOf('/');
      slug = slash < 0 ? "" : file.substring(0, slash);
      staff = file.contains("/staffing/") || file.contains("programmes/");
      row = HiddenFigures.folded(passage.row().isEmpty() ? rowOfLine(passage) : passage.row());
      column = HiddenFigures.folded(passage.column());
      words = HiddenFigures.folded(passage.text());
    }

    /** What a line of several counts on paper is about; empty where it is no row of a table. */
    private static String rowOfLine(Passage passage) {
      Matcher line = ROW_ON_PAPER.matcher(passage.text());
      return passage.column().isEmpty() && line.matches() ? line.group(1) : "";
    }

    /** A file of no territory concerns all that it names. */
    boolean mayConcern(String territory) {
      return slug.equals(territory) || words.contains(territory + "/") || words.contains(territory);
    }

    private boolean names(Set<String> names) {
      String where = row.isEmpty() ? words : row;
      return names.stream()
          .anyMatch(name -> name.length() >= SHORTEST_NAME && where.contains(name));
    }

    private static boolean isOfStaff(HiddenCell cell) {
      return cell.breakdown().equals("group");
    }

    boolean speaksOf(HiddenCell cell, Written value) {
      if (isOfStaff(cell)) {
        return staff && isRowOfStaff(cell) && !row.isEmpty();
      }
      if (value.value().startsWith("=") && row.isEmpty()) {
        return false;
      }
      if (organization != null) {
        return cell.breakdown().equals("organization")
            && cell.member().equals(organization)
            && (row.isEmpty() || names(cell.subjects()));
      }
      if (indicator != null) {
        return cell.subject().equals(indicator)
            && (cell.isTotal() ? row.isEmpty() && value.year() != 0 : names(cell.names()));
      }
      boolean member = !cell.isTotal() && names(cell.names());
      return cell.breakdown().equals("organization")
          ? member
          : member && cell.subjects().stream().anyMatch(words::contains);
    }

    private boolean isRowOfStaff(HiddenCell cell) {
      boolean member = cell.names().isEmpty() || names(cell.names());
      boolean group =
          cell.subjects().isEmpty()
              || cell.subjects().stream()
                  .anyMatch(name -> row.contains(name) || column.contains(name));
      return member && group;
    }

    /** Whether a value may be that of a shown cell: what is known of the passage fits it. */
    boolean mayShow(HiddenCell cell) {
      if (isOfStaff(cell)) {
        return staff && (row.isEmpty() || isRowOfStaff(cell));
      }
      if (organization != null) {
        boolean own =
            cell.isTotal()
                || (cell.breakdown().equals("organization") && cell.member().equals(organization));
        boolean subject = row.isEmpty() || names(cell.subjects());
        return own && subject;
      }
      if (indicator != null) {
        return cell.subject().equals(indicator) && (row.isEmpty() || names(cell.names()));
      }
      return cell.isTotal() || names(cell.names()) || names(cell.subjects());
    }
  }
}

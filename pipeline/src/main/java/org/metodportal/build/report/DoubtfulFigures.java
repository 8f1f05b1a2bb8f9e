package org.metodportal.build.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.report.FigureBounds.Unread;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.registry.row.TableRows;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;

/**
 * What rejected rows and unknown answers cost the figures of a territory: the bounds of every total
 * and the table to mend first. It is the office's own: bounds tell how many answers are unknown,
 * which no published figure may.
 *
 * @param all in the order of the plan and of years
 * @param first the table whose rejected rows make the last figures least sure; null when none does
 * @param rejected how many of its rows were rejected
 */
public record DoubtfulFigures(List<Doubt> all, @Nullable Table first, long rejected) {
  private static final List<String> COLUMNS =
      List.of(
          "territory",
          "indicator",
          "year",
          "value",
          "low",
          "high",
          "unknown",
          "rejected_units",
          "rejected_facts");

  /** Copies the list. */
  public DoubtfulFigures {
    all = List.copyOf(all);
  }

  /**
   * A total that its unread rows could change.
   *
   * @param unread what is not known of it
   */
  public record Doubt(
      IndicatorDefinition definition, Figure figure, Unread unread, FigureBounds bounds) {
    /** The title of the indicator. */
    public String title() {
      return definition.shortTitle();
    }

    /** {@code 2024}. */
    public String year() {
      return String.valueOf(figure.year());
    }

    /** {@code 46,0 %}. */
    public String value() {
      BigDecimal value = figure.value();
      return value == null ? "" : ValueWords.of(definition).compact(value);
    }

    /** {@code от 45,1 до 47,0 %}. */
    public String interval() {
      return "от "
          + RussianNumbers.decimal(bounds.low())
          + " до "
          + ValueWords.of(definition).compact(bounds.high());
    }

    /** {@code неизвестных ответов: 3, отклонённых строк: 2}. */
    public String cause() {
      List<String> causes = new ArrayList<>();
      if (unread.units() > 0) {
        causes.add("неизвестных ответов: " + unread.units());
      }
      if (unread.rows() + unread.facts() > 0) {
        causes.add("отклонённых строк: " + (unread.rows() + unread.facts()));
      }
      return String.join(", ", causes);
    }
  }

  /** The last doubtful total of each indicator, in the order of the plan. */
  public List<Doubt> latest() {
    Map<String, Doubt> latest = new LinkedHashMap<>();
    all.forEach(doubt -> latest.put(doubt.definition().code(), doubt));
    return List.copyOf(latest.values());
  }

  /** What is doubtful in the figures that the tables of a territory gave. */
  static DoubtfulFigures of(TerritoryPlan plan, TerritoryResult outcome) {
    Map<Table, Long> rejected = new EnumMap<>(Table.class);
    TableRows.of(outcome.ledger(), DataFile::tableOf)
        .forEach(rows -> rejected.put(rows.table(), rows.rejected()));
    List<Doubt> all = new ArrayList<>();
    for (IndicatorDefinition definition : plan.counted()) {
      for (Figure figure : outcome.figures()) {
        if (figure.indicator().equals(definition.code())
            && figure.breakdown() == Breakdown.TOTAL
            && figure.value() != null) {
          Unread unread = unread(definition, rejected, figure.unknown());
          FigureBounds bounds = bounds(definition, figure, unread);
          if (bounds != null && bounds.width().signum() != 0) {
            all.add(new Doubt(definition, figure, unread, bounds));
          }
        }
      }
    }
    DoubtfulFigures doubtful = new DoubtfulFigures(all, null, 0);
    Table first = first(doubtful.latest(), rejected);
    return new DoubtfulFigures(all, first, first == null ? 0 : rejected.getOrDefault(first, 0L));
  }

  /** The table that alone makes the shares least sure, by the sum of the widths. */
  private static @Nullable Table first(List<Doubt> latest, Map<Table, Long> rejected) {
    Map<Table, BigDecimal> widths = new EnumMap<>(Table.class);
    rejected.forEach(
        (table, rows) -> {
          for (Doubt doubt : latest) {
            if (doubt.definition().measure() == Measure.SHARE) {
              Unread alone = unread(doubt.definition(), Map.of(table, rows), 0);
              FigureBounds bounds = bounds(doubt.definition(), doubt.figure(), alone);
              widths.merge(
                  table, bounds == null ? BigDecimal.ZERO : bounds.width(), BigDecimal::add);
            }
          }
        });
    return widths.entrySet().stream()
        .filter(each -> each.getValue().signum() > 0)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Unread unread(
      IndicatorDefinition definition, Map<Table, Long> rejected, long unknown) {
    Table units = unitsOf(definition);
    long facts = 0;
    for (Table table : definition.tables()) {
      facts += table == units ? 0 : rejected.getOrDefault(table, 0L);
    }
    return switch (definition.unit()) {
      case PERSON, PROGRAMME, EVENT ->
          new Unread(unknown, units == null ? 0 : rejected.getOrDefault(units, 0L), facts);
      case ORGANIZATION ->
          new Unread(
              unknown,
              units == null ? 0 : rejected.getOrDefault(units, 0L),
              rejected.getOrDefault(Table.ANSWERS, 0L));
      case TEAM, PRACTICE, ANSWER, TERRITORY -> new Unread(0, 0, 0);
    };
  }

  /** The table of which a row is one unit; null where there is none. */
  private static @Nullable Table unitsOf(IndicatorDefinition definition) {
    return switch (definition.unit()) {
      case PERSON -> Table.STAFF;
      case ORGANIZATION -> Table.ORGANIZATIONS;
      case PROGRAMME -> Table.PROGRAMMES;
      case EVENT -> Table.EVENTS;
      case TEAM, PRACTICE, ANSWER, TERRITORY -> null;
    };
  }

  /** Null where a total is no share and no count, and where nothing is unread. */
  private static @Nullable FigureBounds bounds(
      IndicatorDefinition definition, Figure figure, Unread unread) {
    Long numerator = figure.numerator();
    Long denominator = figure.denominator();
    BigDecimal value = figure.value();
    if (unread.isNone() || value == null) {
      return null;
    }
    return switch (definition.measure()) {
      case SHARE ->
          numerator == null || denominator == null || denominator == 0
              ? null
              : FigureBounds.ofShare(numerator, denominator, unread);
      case COUNT ->
          FigureBounds.ofCount(
              value.longValue(),
              denominator == null ? unread.facts() : denominator - value.longValue(),
              unread);
      case MEAN, PRESENCE, LEVEL, NUMBER -> null;
    };
  }

  /** Writes the bounds of every total of some territories. */
  static void write(Iterable<DoubtfulFigures> territories, Path file) throws IOException {
    CsvWriter.write(
        file,
        COLUMNS,
        out -> {
          for (DoubtfulFigures territory : territories) {
            for (Doubt doubt : territory.all) {
              out.row(
                  doubt.figure().territory(),
                  doubt.figure().indicator(),
                  doubt.figure().year(),
                  doubt.figure().value(),
                  doubt.bounds().low(),
                  doubt.bounds().high(),
                  doubt.unread().units(),
                  doubt.unread().rows(),
                  doubt.unread().facts());
            }
          }
        });
  }
}

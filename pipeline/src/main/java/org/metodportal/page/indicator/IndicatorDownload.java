package org.metodportal.page.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.PortalDescription;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.Citation;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.result.Chart;
import org.metodportal.page.result.ChartDrawing;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.Sentence;

/**
 * The public figures of one indicator as files beside its page: the rows of {@code indicators.csv}
 * in the same columns and order, the same with its statuses as JSON, the same as cubes of
 * JSON-stat, and its chart as a picture.
 */
public final class IndicatorDownload {
  /** Name of the table of figures beside the page, without its ending. */
  private static final String FIGURES = "data";

  /** File names beside the page. */
  public static final String JSON = "data.json";

  public static final String CUBES = "cubes.json";

  public static final String SVG = "chart.svg";

  /** How the figures are to be read and cited. */
  public static final String NOTE = "readme.txt";

  /** All the others in one. */
  public static final String ARCHIVE = "archive.zip";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final TerritoryResults results;
  private final IndicatorDefinition definition;
  private final List<Figure> figures;

  /** The files of one indicator. */
  public IndicatorDownload(TerritoryResults results, IndicatorDefinition definition) {
    this.results = results;
    this.definition = definition;
    this.figures =
        results.figures().stream()
            .filter(figure -> figure.indicator().equals(definition.code()))
            .sorted(Figure.ORDER)
            .toList();
  }

  /** Where the files of an indicator stand, such as {@code kirov/monitoring/k1/data.csv}. */
  public String path(String file) {
    return SiteMap.indicator(results.slug(), definition.code()).file(file).fileName();
  }

  /** The second reading of the indicator, whose rows lie beside the same page; null for none. */
  public @Nullable IndicatorDownload second() {
    IndicatorDefinition second = definition.second();
    return second == null ? null : new IndicatorDownload(results, second);
  }

  /** Name of the table of a second reading beside the page of the first: {@code t1-r2.csv}. */
  public String table() {
    return TableFormat.CSV.fileName(definition.code());
  }

  /** How many rows there are. */
  int rows() {
    return figures.size();
  }

  /** Name of the table of figures in a format, beside the page. */
  public static String table(TableFormat format) {
    return format.fileName(FIGURES);
  }

  /** Names of the files of which the archive is made, the note first. */
  public static List<String> packed() {
    List<String> names = new ArrayList<>();
    names.add(NOTE);
    for (TableFormat format : TableFormat.values()) {
      names.add(table(format));
    }
    names.addAll(List.of(JSON, CUBES, SVG));
    return names;
  }

  /** Where all of them may stand, the archive last. */
  public List<String> paths() {
    List<String> names = new ArrayList<>(packed());
    names.add(ARCHIVE);
    IndicatorDownload second = second();
    if (second != null) {
      names.add(second.table());
    }
    return names.stream().map(this::path).toList();
  }

  /** All that they are made of. */
  public List<Object> madeOf(PortalDescription portal, LocalDate asOf) {
    IndicatorStatus status = status();
    IndicatorDownload second = second();
    return List.of(
        portal,
        results.dataDate() == null ? asOf : results.dataDate(),
        results.dataDate() == null,
        results.territory(),
        definition,
        figures,
        second == null ? List.of() : second.figures,
        IndicatorSeries.yearsOf(results.figures()),
        status == null ? List.of() : status.history());
  }

  /** Writes the figures as a table. */
  public void write(TableFormat format, Path file, PortalDescription portal) throws IOException {
    List<String> notes = new ArrayList<>();
    notes.add("Показатель " + definition.code() + ": " + definition.title() + ".");
    notes.addAll(source(portal));
    format.write(file, FigureTable.TABLE, notes, out -> FigureTable.write(figures, out));
  }

  /** What the indicator is, its rows and its statuses; UTF-8, LF. */
  public byte[] json() {
    ObjectNode all = MAPPER.createObjectNode();
    all.put("territory", definition.territory());
    all.put("indicator", definition.code());
    all.put("title", definition.title());
    all.put("measure", definition.measure().name().toLowerCase(Locale.ROOT));
    all.put("direction", definition.upwards() ? "up" : "down");
    all.put("concept", definition.concept());
    all.put("updated", results.dataDate() == null ? "" : results.dataDate().toString());
    for (Figure figure : figures) {
      ObjectNode row = all.withArray("figures").addObject();
      row.put("year", figure.year());
      row.put("breakdown", figure.breakdown().key());
      row.put("member", figure.member());
      row.put("numerator", figure.numerator());
      row.put("denominator", figure.denominator());
      row.put("value", figure.value());
      row.put("target", figure.target());
      row.put("flag", figure.flag().code());
    }
    IndicatorStatus status = status();
    if (status != null) {
      for (YearStatus year : status.history()) {
        ObjectNode row = all.withArray("statuses").addObject();
        row.put("year", year.year());
        row.put("status", year.status().code());
        row.put("words", year.status().words());
      }
    }
    return bytes(all);
  }

  /** The figures as cubes of JSON-stat; UTF-8, LF. */
  public byte[] cubes(PortalDescription portal) {
    return bytes(
        new StatisticalCubes(
                definition.title() + ". " + results.territory().name(),
                String.join(" ", source(portal)),
                results.dataDate() == null ? "" : results.dataDate().toString())
            .of(figures));
  }

  /** What the files are, whose and how to cite them; UTF-8, LF. */
  public String note(PortalDescription portal, LocalDate asOf) {
    List<String> lines = new ArrayList<>();
    lines.add(definition.title());
    lines.addAll(source(portal));
    lines.add("Как сослаться: " + citation(portal, asOf));
    lines.add("Файлы:");
    for (TableFormat format : TableFormat.values()) {
      lines.add(table(format) + ": числа " + format.purpose() + ". " + format.description() + ".");
    }
    lines.add(JSON + ": числа и статусы по годам.");
    lines.add(CUBES + ": числа кубами JSON-stat 2.0.");
    if (hasChart()) {
      lines.add(SVG + ": диаграмма.");
    }
    lines.add("Столбцы таблицы:");
    FigureTable.TABLE
        .columns()
        .forEach(column -> lines.add(column.name() + ": " + column.russian() + "."));
    return String.join("\n", lines) + "\n";
  }

  /** How to cite the page of the indicator. */
  String citation(PortalDescription portal, LocalDate asOf) {
    return definition.title()
        + " : "
        + results.territory().name()
        + " : данные на "
        + RussianDates.full(results.dataDate() == null ? asOf : results.dataDate())
        + " // "
        + portal.title()
        + ". — URL: "
        + portal.baseUrl()
        + SiteMap.indicator(results.slug(), definition.code()).path();
  }

  private static byte[] bytes(ObjectNode all) {
    try {
      String text = MAPPER.writeValueAsString(all).replace(System.lineSeparator(), "\n") + "\n";
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether the page has a chart. */
  boolean hasChart() {
    return chart() != null;
  }

  private @Nullable Chart chart() {
    return figures.isEmpty()
        ? null
        : Chart.of(
            definition,
            new IndicatorSeries(
                definition.measure(), figures, IndicatorSeries.yearsOf(results.figures())));
  }

  /**
   * The chart of the page as a picture of its own.
   *
   * @return null where the page has no chart
   */
  public @Nullable ChartDrawing drawing(PortalDescription portal) {
    Chart chart = chart();
    if (chart == null) {
      return null;
    }
    return ChartDrawing.of(
        chart,
        ValueWords.of(definition).titled(definition.title()),
        results.territory().name(),
        source(portal));
  }

  /** Where the figures are from, in Russian sentences. */
  private List<String> source(PortalDescription portal) {
    List<String> source = new ArrayList<>();
    source.add("Документ: " + Citation.full(results.territory().act()));
    source.add(
        Sentence.of(
            "Источник: "
                + portal.title()
                + (results.dataDate() == null
                    ? ""
                    : ", данные на " + RussianDates.full(results.dataDate()))));
    source.add(portal.baseUrl() + SiteMap.indicator(results.slug(), definition.code()).path());
    if (portal.synthetic()) {
      source.add(TableFormat.SYNTHETIC);
    }
    return source;
  }

  private @Nullable IndicatorStatus status() {
    for (IndicatorStatus status : results.monitoring().statuses()) {
      if (status.definition().code().equals(definition.code())) {
        return status;
      }
    }
    return null;
  }
}

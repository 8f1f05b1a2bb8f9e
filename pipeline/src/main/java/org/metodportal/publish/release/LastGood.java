package org.metodportal.publish.release;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.count.CountKey;
import org.metodportal.indicator.count.Counts;
import org.metodportal.indicator.job.TerritoryResult;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.registry.Organization;
import org.metodportal.registry.Programme;
import org.metodportal.registry.row.RowCounts;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;

/**
 * What a release remembers of a territory, so that a later one can show its last good pages again
 * when the office's new content or tables are broken: {@code state/<slug>.json} of the internal
 * folder.
 *
 * @param dataDate the day that the data speak of
 * @param plan definitions as they were
 * @param result what the tables gave; problems and bins are not remembered
 */
public record LastGood(LocalDate dataDate, TerritoryPlan plan, TerritoryResult result) {
  /** Number of the form of the file; raise it when a component changes its meaning. */
  static final int FORMAT = 3;

  static final String FORMAT_KEY = "format";

  /**
   * Writes the components of records alone, nothing that is derived from them; reads strictly, so
   * that a file of another form is refused rather than read with gaps.
   */
  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new DayWriter())
                  .addDeserializer(LocalDate.class, new DayReader()))
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** The file as it stands on disk. */
  record Stored(
      int format,
      LocalDate dataDate,
      TerritoryPlan plan,
      List<Figure> figures,
      List<Coverage> coverage,
      List<Organization> organizations,
      List<Programme> programmes,
      List<Integer> years,
      List<StoredCount> counts,
      List<RowCounts> rows) {}

  record StoredCount(CountKey key, long count) {}

  /** Writes it into a release's internal folder. */
  public void save(Path internal) throws IOException {
    Path file = file(internal, plan.territory().slug());
    Files.createDirectories(file.getParent());
    Files.write(file, JSON.writeValueAsBytes(stored()));
  }

  /** The form of the file. */
  Stored stored() {
    return new Stored(
        FORMAT,
        dataDate,
        plan,
        result.figures(),
        result.coverage(),
        result.directory().organizations(),
        result.directory().programmes(),
        result.years(),
        result.counts().cells().entrySet().stream()
            .map(cell -> new StoredCount(cell.getKey(), cell.getValue()))
            .toList(),
        List.copyOf(result.ledger().bins().values()));
  }

  /**
   * Reads it from a release's internal folder.
   *
   * @param report is told when there is a file that cannot be used
   * @return null when there is no file, or none that can be used
   * @throws IOException when the file cannot be read
   */
  public static @Nullable LastGood load(Path internal, String slug, ProblemReport report)
      throws IOException {
    Path file = file(internal, slug);
    if (!FileTree.holds(file)) {
      if (FileTree.holds(internal.resolve("state").resolve(slug))) {
        report.add(unusable(slug, "записан прежней версией программы"));
      }
      return null;
    }
    try {
      JsonNode root = JSON.readTree(Files.readAllBytes(file));
      int format = root.path(FORMAT_KEY).asInt();
      if (format != FORMAT) {
        String why = "записан другой версией программы: вид " + format + ", а нужен " + FORMAT;
        report.add(unusable(slug, why));
        return null;
      }
      return of(JSON.treeToValue(root, Stored.class), slug);
    } catch (JsonProcessingException | IllegalArgumentException broken) {
      report.add(unusable(slug, "повреждён или записан другой версией программы"));
      return null;
    }
  }

  static LastGood of(Stored stored, String slug) {
    TreeMap<CountKey, Long> counts = new TreeMap<>();
    stored.counts().forEach(each -> counts.put(each.key(), each.count()));
    RowLedger ledger = new RowLedger();
    stored
        .rows()
        .forEach(
            each ->
                ledger.count(
                    each.file(), each.read(), each.accepted(), each.skipped(), each.rejected()));
    return new LastGood(
        stored.dataDate(),
        stored.plan(),
        new TerritoryResult(
            slug,
            stored.figures(),
            stored.coverage(),
            Directory.of(stored.organizations(), stored.programmes()),
            stored.years(),
            ledger,
            new Counts(counts)));
  }

  private static Path file(Path internal, String slug) {
    return internal.resolve("state").resolve(slug + ".json");
  }

  private static Problem unusable(String slug, String why) {
    return Problem.warning("last-good-unusable")
        .in(slug)
        .at(SourcePosition.of("internal/state/" + slug + ".json"))
        .says("Файл с прежними данными территории " + why + ".")
        .hint("Прежние страницы не восстановить, поэтому показаны новые данные. Исправьте ошибки.");
  }

  /** Writes a day as ISO 8601. */
  private static final class DayWriter extends StdScalarSerializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayWriter() {
      super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(day.toString());
    }
  }

  /** Reads a day as ISO 8601. */
  private static final class DayReader extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}

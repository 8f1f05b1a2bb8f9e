package org.metodportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.PortalReader;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeAddresses;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.definition.reader.Territories;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.document.DocumentsPage;
import org.metodportal.page.glossary.GlossaryPage;
import org.metodportal.page.practice.PracticePage;
import org.metodportal.page.practice.PracticesPage;
import org.metodportal.page.programme.ProgrammeCataloguePage;
import org.metodportal.page.programme.ProgrammesPage;
import org.metodportal.page.regulation.RegulationComparisonPage;
import org.metodportal.page.regulation.RegulationPage;
import org.metodportal.page.roadmap.RoadmapPage;
import org.metodportal.page.site.Pages;
import org.metodportal.page.structure.StructurePage;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.SiteWriter;
import org.metodportal.registry.Programme;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.row.ValidRow;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;
import org.metodportal.source.table.TableFileReader;

/**
 * The written part of a portal: acts, terms, plans, practices, documents, structures and
 * programmes, read and written several times in one process. What comes from elsewhere (definitions
 * of indicators and titles of programmes, which its pages name) is read before the clock starts.
 */
final class WrittenPart {
  private static final double MIB = 1 << 20;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final Set<Class<? extends Page>> WRITTEN =
      Set.of(
          RegulationPage.class,
          RegulationComparisonPage.class,
          GlossaryPage.class,
          RoadmapPage.class,
          PracticesPage.class,
          PracticePage.class,
          DocumentsPage.class,
          ProgrammesPage.class,
          ProgrammeCataloguePage.class,
          StructurePage.class);

  private final Path content;
  private final Path templates;
  private final ProblemReport report = new ProblemReport();
  private final Map<String, TerritoryContent> definitions = new TreeMap<>();
  private final Map<String, List<Programme>> programmes = new TreeMap<>();

  /** Reads what the written part takes from elsewhere. */
  private WrittenPart(Path project) throws IOException {
    content = project.resolve("content");
    templates = project.resolve("site-templates");
    Path data = project.resolve("data");
    Map<Table, TableSchema> schemas = TableSchemas.read(data, "data", report);
    DefinitionReader reader =
        new DefinitionReader(new ExpressionLanguage(TableSchemas.codes(schemas)));
    for (String slug : Territories.list(content, "content", report)) {
      definitions.put(slug, Objects.requireNonNull(reader.read(content, "content", slug, report)));
      programmes.put(slug, programmes(data, slug, schemas));
    }
  }

  private List<Programme> programmes(Path data, String slug, Map<Table, TableSchema> schemas)
      throws IOException {
    TableSchema schema = Objects.requireNonNull(schemas.get("programmes"));
    Directory directory = new Directory();
    RowView view = new RowView(schema);
    for (DataFile file : DataFolder.list(data, "data", slug, report)) {
      if (file.table() == schema.table()) {
        new TableFileReader(schema)
            .read(
                file,
                row -> {
                  if (row instanceof ValidRow valid) {
                    view.look(valid.packed(), 0, valid.packed().length);
                    directory.addProgramme(view, schema);
                  }
                },
                report::add);
      }
    }
    return List.copyOf(directory.programmes());
  }

  /** Arguments: the project's folder, a folder for the site, how many times. */
  public static void main(String[] arguments) throws Exception {
    WrittenPart part = new WrittenPart(Path.of(arguments[0]));
    Path site = Path.of(arguments[1]);
    int times = Integer.parseInt(arguments[2]);
    for (int run = 1; run <= times; run++) {
      part.run(run, site);
      WrittenPartBenchmark.delete(site);
    }
    print("peak %.0f MiB%n", WorkProcess.peak() / MIB);
    System.exit(0);
  }

  private void run(int run, Path site) throws Exception {
    long start = System.nanoTime();
    PortalModel model = read();
    long read = System.nanoTime();
    SiteCounts counts;
    try (Stream<Page> pages = Pages.of(model)) {
      counts =
          new SiteWriter(templates)
              .write(
                  pages.filter(page -> WRITTEN.contains(page.getClass())),
                  model.portal().baseUrl(),
                  site);
    }
    long written = System.nanoTime();
    double seconds = (written - start) / 1e9;
    print(
        "run %d (%s): %.2f s (reading %.2f, writing %.2f), %d pages, %.0f pages/s, %.1f MB%n",
        run,
        run == 1 ? "cold" : "warm",
        seconds,
        (read - start) / 1e9,
        (written - read) / 1e9,
        counts.pages(),
        counts.pages() / seconds,
        counts.bytes() / 1e6);
  }

  private PortalModel read() throws IOException {
    PortalDescription portal =
        Objects.requireNonNull(
            PortalReader.read(content, "content", Pages.SECTIONS.menuFolders(), report));
    Deficits deficits = DeficitReader.read(content, "content", report);
    Map<String, TerritoryTexts> texts = new TreeMap<>();
    SortedMap<String, List<Practice>> practices = new TreeMap<>();
    for (String slug : definitions.keySet()) {
      TerritoryTexts read =
          TerritoryTexts.read(
              content,
              "content",
              slug,
              deficits,
              EditorWords.USUAL,
              LocalDate.of(2026, 11, 30),
              report);
      texts.put(slug, read);
      practices.put(slug, read.practices());
    }
    Map<String, List<Practice>> settled = PracticeAddresses.settle(practices, report);
    List<TerritoryResults> territories = new ArrayList<>();
    definitions.forEach(
        (slug, defined) ->
            territories.add(
                new ResultsDraft(defined.territory())
                    .indicators(defined.indicators(), List.of())
                    .programmes(programmes.getOrDefault(slug, List.of()))
                    .texts(
                        texts
                            .getOrDefault(slug, TerritoryTexts.NONE)
                            .with(settled.getOrDefault(slug, List.of())))
                    .dataDate(DAY)
                    .build()));
    if (report.errors() > 0) {
      throw new IOException(report.sorted().get(0).toString());
    }
    return new PortalModel(portal, DAY, territories, List.of(), deficits, Concepts.NONE);
  }

  private static void print(String format, Object... values) {
    byte[] line = String.format(Locale.ROOT, format, values).getBytes(StandardCharsets.UTF_8);
    System.out.write(line, 0, line.length);
    System.out.flush();
  }
}

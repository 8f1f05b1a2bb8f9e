package org.metodportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.metodportal.content.PortalDescription;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.concept.Concepts;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.Territory;
import org.metodportal.page.Page;
import org.metodportal.page.PortalModel;
import org.metodportal.page.ResultsDraft;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.ProblemReport;
import org.metodportal.publish.SiteCounts;
import org.metodportal.publish.SiteWriter;
import org.metodportal.publish.disk.FileTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures reading cards of practices and writing their pages, each size in a fresh process. */
@Command(
    name = "practice-benchmark",
    mixinStandardHelpOptions = true,
    description = "Times reading and pages of synthetic cards of practices.")
final class PracticeBenchmark implements Callable<Integer> {
  private static final double MIB = 1 << 20;

  @Parameters(paramLabel = "CARDS", description = "numbers of cards (1000 10000)")
  private List<Integer> sizes = List.of(1_000, 10_000);

  @Option(names = "--seed", defaultValue = "2026", description = "seed of the cards (2026)")
  private long seed;

  @Option(
      names = "--templates",
      defaultValue = "../site-templates",
      description = "folder of the templates (../site-templates)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path templates;

  @Option(names = "--heap", defaultValue = "512m", description = "-Xmx of each run (512m)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String heap;

  private PracticeBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PracticeBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (int cards : sizes) {
      Path folder = Files.createTempDirectory("practices-");
      try {
        PracticeCardsOfSize.write(cards, seed, folder.resolve("content"));
        int exit = FreshProcess.run(Run.class, heap, folder, templates);
        if (exit != 0) {
          return exit;
        }
      } finally {
        FileTree.delete(folder);
      }
    }
    return 0;
  }

  /** One size in its own process. */
  static final class Run {
    private Run() {}

    /** Reads the cards, writes the pages and prints what it took. */
    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      long start = System.nanoTime();
      PortalModel model = read(folder.resolve("content"));
      long read = System.nanoTime();
      SiteCounts counts;
      try (Stream<Page> pages = Pages.of(model)) {
        counts =
            new SiteWriter(Path.of(arguments[1]))
                .write(pages, model.portal().baseUrl(), folder.resolve("site"));
      }
      long written = System.nanoTime();
      long cards =
          model.territories().stream().mapToLong(each -> each.texts().practices().size()).sum();
      double reading = (read - start) / 1e9;
      double writing = (written - read) / 1e9;
      String line =
          String.format(
              Locale.ROOT,
              "%d cards: reading %.2f s (%.0f cards/s), %d pages in %.2f s (%.0f pages/s),"
                  + " %.0f MB written, peak %.0f MiB%n",
              cards,
              reading,
              cards / reading,
              counts.pages(),
              writing,
              counts.pages() / writing,
              counts.bytes() / 1e6,
              WorkProcess.peak() / MIB);
      System.out.write(line.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }

    private static PortalModel read(Path content) throws IOException {
      ProblemReport report = new ProblemReport();
      Deficits deficits = DeficitReader.read(content, "content", report);
      List<TerritoryResults> territories = new ArrayList<>();
      for (String slug : PracticeCardsOfSize.TERRITORIES) {
        territories.add(
            new ResultsDraft(territory(slug))
                .texts(
                    TerritoryTexts.read(
                        content,
                        "content",
                        slug,
                        deficits,
                        EditorWords.USUAL,
                        LocalDate.of(2026, 11, 30),
                        report))
                .build());
      }
      if (report.errors() > 0) {
        throw new IOException(report.sorted().get(0).toString());
      }
      return new PortalModel(
          new PortalDescription(
              "Портал для измерений", "Портал", "https://portal.example", "", List.of(), true),
          LocalDate.of(2026, 11, 21),
          territories,
          List.of(),
          deficits,
          Concepts.NONE);
    }

    private static Territory territory(String slug) {
      return new Territory(
          slug,
          "Район " + slug,
          "района " + slug,
          "в районе " + slug,
          "муниципальный район",
          "indigo",
          null,
          5,
          new Territory.Act("приказ", "Управление", "1", LocalDate.of(2022, 1, 1), ""),
          List.of());
    }
  }
}

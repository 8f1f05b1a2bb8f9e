package org.metodportal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.metodportal.cli.Main;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.sample.SampleData;
import org.metodportal.source.schema.TableSchemas;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures the whole program, from tables to the written site, on many territories: copies of the
 * shipped Totsky, each with tables of a seed of its own. Each number of territories has a fresh
 * process.
 */
@Command(
    name = "territories-benchmark",
    mixinStandardHelpOptions = true,
    description = "Times a whole build of many territories.")
final class TerritoriesBenchmark implements Callable<Integer> {
  private static final String MODEL = "totsky";
  private static final double MIB = 1 << 20;

  @Parameters(paramLabel = "TERRITORIES", description = "numbers of territories (30 100 300)")
  private List<Integer> sizes = List.of(30, 100, 300);

  @Option(names = "--persons", defaultValue = "100", description = "persons of a territory (100)")
  private int persons;

  @Option(
      names = "--content",
      defaultValue = "../content",
      description = "folder with the definitions of Totsky (../content)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path content;

  @Option(
      names = "--templates",
      defaultValue = "../site-templates",
      description = "folder of the templates (../site-templates)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path templates;

  @Option(names = "--heap", defaultValue = "768m", description = "-Xmx of each run (768m)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String heap;

  private TerritoriesBenchmark() {}

  /** Runs the benchmark; the exit code is that of the first build that fails. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TerritoriesBenchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    for (int territories : sizes) {
      Path folder = Files.createTempDirectory("territories-");
      try {
        write(territories, folder);
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

  private void write(int territories, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.copy(content.resolve("portal.yaml"), folder.resolve("content").resolve("portal.yaml"));
    TableSchemas.copyTo(folder.resolve("data").resolve("schema"));
    for (int i = 1; i <= territories; i++) {
      String slug = "%s-%03d".formatted(MODEL, i);
      Path own = folder.resolve("content").resolve(slug);
      FileTree.copy(content.resolve(MODEL), own);
      Path description = own.resolve("territory.yaml");
      Files.writeString(
          description, Files.readString(description).replaceFirst("(?m)^(name: .*)$", "$1 " + i));
      Path made = folder.resolve("made");
      SampleData.write(made, Map.of(MODEL, persons), i, line -> {});
      FileTree.copy(made.resolve(MODEL), folder.resolve("data").resolve(slug));
      FileTree.delete(made);
    }
  }

  /** One number of territories in its own process. */
  static final class Run {
    private Run() {}

    /** Builds the site and prints what it took. */
    public static void main(String[] arguments) throws IOException {
      Path folder = Path.of(arguments[0]);
      long start = System.nanoTime();
      int exit =
          Main.run(
              "build",
              "--content",
              folder.resolve("content").toString(),
              "--data",
              folder.resolve("data").toString(),
              "--templates",
              arguments[1],
              "--out",
              folder.resolve("site").toString(),
              "--as-of",
              "2026-11-21",
              "--quiet");
      double seconds = (System.nanoTime() - start) / 1e9;
      double cpu =
          ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
      int territories = folders(folder.resolve("content"));
      String line =
          String.format(
              Locale.ROOT,
              "%d territories, %d pages: %.1f s, %.1f s of processor, %.2f s a territory,"
                  + " peak %.0f MiB%n",
              territories,
              pages(folder.resolve("site").resolve("public")),
              seconds,
              cpu,
              cpu / territories,
              WorkProcess.peak() / MIB);
      System.out.write(line.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
      System.exit(exit);
    }

    private static int folders(Path parent) throws IOException {
      try (Stream<Path> all = Files.list(parent)) {
        return (int) all.filter(Files::isDirectory).count();
      }
    }

    private static long pages(Path site) throws IOException {
      try (Stream<Path> all = Files.walk(site)) {
        return all.filter(path -> path.toString().endsWith(".html")).count();
      }
    }
  }
}

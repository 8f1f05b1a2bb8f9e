package org.metodportal.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.metodportal.bench.generator.ChildProcess.Took;
import org.metodportal.publish.disk.FileTree;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures this portal beside other generators of sites on the same cards, in turns. Prints every
 * run as CSV, then the least, the middle and the largest of each generator and their ratios.
 */
@Command(
    name = "generators-benchmark",
    mixinStandardHelpOptions = true,
    description = "Times this portal and other generators of sites on the same cards.")
final class GeneratorsBenchmark implements Callable<Integer> {
  private static final double MIB = 1 << 20;

  @Parameters(paramLabel = "CARDS", description = "numbers of cards (1000 10000)")
  private List<Integer> sizes = List.of(1_000, 10_000);

  @Option(
      names = "--with",
      split = ",",
      defaultValue = "PORTAL,PAGES,HUGO",
      description = "the generators, the first is compared with the others (PORTAL,PAGES,HUGO)")
  private List<Generator> generators = new ArrayList<>();

  @Option(names = "--runs", defaultValue = "5", description = "runs of each (5)")
  private int runs;

  @Option(names = "--seed", defaultValue = "2026", description = "seed of the cards (2026)")
  private long seed;

  @Option(
      names = "--templates",
      defaultValue = "../site-templates",
      description = "folder of the portal's templates (../site-templates)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path templates;

  @Option(names = "--heap", defaultValue = "512m", description = "-Xmx of the portal (512m)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String heap;

  @Option(names = "--hugo", defaultValue = "hugo", description = "command of Hugo (hugo)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String hugo;

  @Option(
      names = "--jbake",
      defaultValue = "target/jbake.txt",
      description = "file with the class path of JBake (target/jbake.txt)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path jbake;

  private GeneratorsBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new GeneratorsBenchmark())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Generator.Setup setup =
        new Generator.Setup(templates.toAbsolutePath(), heap, hugo, jbake.toAbsolutePath());
    for (int cards : sizes) {
      Path folder = Files.createTempDirectory("generators-");
      try {
        measure(cards, setup, folder);
      } finally {
        FileTree.delete(folder);
      }
    }
    return 0;
  }

  private void measure(int cards, Generator.Setup setup, Path folder)
      throws IOException, InterruptedException {
    Path content = folder.resolve("content");
    Corpus.write(cards, seed, content);
    for (Generator each : generators) {
      each.prepare(content, Files.createDirectory(folder.resolve(each.name())));
    }
    System.out.println("cards,generator,run,pages,wall s,cpu s,peak MiB");
    Map<Generator, List<Took>> all = new EnumMap<>(Generator.class);
    for (int run = 1; run <= runs; run++) {
      for (Generator each : generators) {
        Path own = folder.resolve(each.name());
        Took took = each.run(setup, content, own);
        all.computeIfAbsent(each, first -> new ArrayList<>()).add(took);
        System.out.printf(
            Locale.ROOT,
            "%d,%s,%d,%d,%.2f,%.2f,%.0f%n",
            cards,
            each.name().toLowerCase(Locale.ROOT),
            run,
            pages(own.resolve(Generator.OUT)),
            took.wall(),
            took.cpu(),
            took.peak() / MIB);
      }
    }
    for (Generator each : generators) {
      System.out.printf(
          "%s of %d cards: wall %s s, processor %s s, peak %s MiB%n",
          each.name().toLowerCase(Locale.ROOT),
          cards,
          spread(all, each, Took::wall),
          spread(all, each, Took::cpu),
          spread(all, each, took -> took.peak() / MIB));
    }
    Generator first = generators.get(0);
    for (Generator each : generators.subList(1, generators.size())) {
      System.out.printf(
          Locale.ROOT,
          "%s / %s: wall %.2f, processor %.2f, peak %.2f%n",
          first.name().toLowerCase(Locale.ROOT),
          each.name().toLowerCase(Locale.ROOT),
          ratio(all, first, each, Took::wall),
          ratio(all, first, each, Took::cpu),
          ratio(all, first, each, Took::peak));
    }
  }

  /** The least, the middle and the largest value. */
  private static String spread(
      Map<Generator, List<Took>> all, Generator generator, ToDoubleFunction<Took> value) {
    double[] sorted = all.get(generator).stream().mapToDouble(value).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%.1f – %.1f – %.1f",
        sorted[0],
        sorted[sorted.length / 2],
        sorted[sorted.length - 1]);
  }

  /** The middle one of the ratios of runs that were made one after the other. */
  private static double ratio(
      Map<Generator, List<Took>> all,
      Generator one,
      Generator other,
      ToDoubleFunction<Took> value) {
    List<Took> ones = all.get(one);
    List<Took> others = all.get(other);
    double[] ratios = new double[ones.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = value.applyAsDouble(ones.get(i)) / value.applyAsDouble(others.get(i));
    }
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }

  private static long pages(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().endsWith(".html")).count();
    }
  }
}

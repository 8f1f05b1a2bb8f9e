package org.metodportal.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.metodportal.bench.WorkProcess.Measured;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures reading, the whole job, a plain program and DuckDB on tables of several sizes. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description = "Times the pipeline on synthetic tables against a plain program and DuckDB.")
final class Benchmark implements Callable<Integer> {
  private static final double MIB = 1 << 20;

  @Parameters(
      paramLabel = "PERSONS",
      description = "persons of a usual year, one size or more (100000 1000000)")
  private List<Integer> sizes = List.of(100_000, 1_000_000);

  @Option(names = "--seed", defaultValue = "2026", description = "seed of the tables (2026)")
  private long seed;

  @Option(names = "--repeat", defaultValue = "3", description = "runs of each kind (3)")
  private int repeat;

  @Option(
      names = "--again",
      defaultValue = "0",
      description = "times that each process does its work again; the last is told too (0)")
  private int again;

  @Option(
      names = "--work",
      defaultValue = "target/bench",
      description = "where tables and sums are left (target/bench)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path work;

  @Option(
      names = "--content",
      defaultValue = "../content",
      description = "folder of the definitions (../content)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path content;

  @Option(names = "--heap", defaultValue = "6g", description = "-Xmx of each run (6g)")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String heap;

  @Option(
      names = "--java",
      split = ",",
      description = "further options of each run's virtual machine, with commas between them")
  private List<String> javaOptions = List.of();

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

  @SuppressWarnings("NullAway.Init") // set when the folder is known
  private ClassArchives archives;

  private Benchmark() {}

  /** Runs the benchmark; the exit code is 1 when the sums of the programs differ. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    archives = ClassArchives.in(work);
    List<Map<Work, Timing>> measured = new ArrayList<>();
    boolean same = true;
    print(
        "%9s %10s %6s  %-9s %8s %8s %8s %10s %8s %8s %10s",
        "persons",
        "rows",
        "MB",
        "work",
        "s",
        "tables s",
        "cpu s",
        "rows/s",
        "MiB",
        "again s",
        "again cpu");
    for (int persons : sizes) {
      Tables tables = Tables.of(persons, seed, work);
      Map<Work, Timing> timings = measure(tables);
      measured.add(timings);
      timings.values().forEach(this::show);
      same &= isSame(tables, Work.PLAIN) & isSame(tables, Work.DUCKDB);
      compare(timings, Work.PLAIN, "plain program");
      compare(timings, Work.DUCKDB, "DuckDB");
    }
    for (int i = 1; i < measured.size(); i++) {
      growth(measured.get(i - 1), measured.get(i));
    }
    return same ? 0 : 1;
  }

  /**
   * The kinds take turns, so that what else the machine does falls on all of them. One run of each
   * goes before, which leaves the archive of its classes and brings the tables into memory.
   */
  private Map<Work, Timing> measure(Tables tables) throws IOException {
    Map<Work, List<Measured>> runs = new EnumMap<>(Work.class);
    for (Work kind : Work.values()) {
      run(kind, tables, 0);
    }
    for (int i = 0; i < repeat; i++) {
      for (Work kind : Work.values()) {
        runs.computeIfAbsent(kind, key -> new ArrayList<>()).add(run(kind, tables, again));
      }
    }
    Map<Work, Timing> timings = new EnumMap<>(Work.class);
    runs.forEach((kind, took) -> timings.put(kind, new Timing(tables, kind, took)));
    return timings;
  }

  private Measured run(Work kind, Tables tables, int more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xmx" + heap));
    options.addAll(javaOptions);
    options.addAll(archives.options(kind));
    return WorkProcess.measure(
        kind, tables.data(), content, options, archives.classPath(), sums(tables, kind), more);
  }

  private Path sums(Tables tables, Work kind) {
    String name = "sums-" + tables.persons() + "-" + kind.name().toLowerCase(Locale.ROOT);
    return work.toAbsolutePath().resolve(name + ".csv");
  }

  private void show(Timing timing) {
    Tables tables = timing.tables();
    print(
        "%9d %10d %6.0f  %-9s %8.2f %8.2f %8.2f %10.0f %8.0f %8.2f %10.2f",
        tables.persons(),
        tables.rows(),
        tables.bytes() / 1e6,
        timing.work().name().toLowerCase(Locale.ROOT),
        timing.median(Measured::seconds),
        timing.median(Measured::tables),
        timing.median(Measured::cpu),
        tables.rows() / timing.median(Measured::seconds),
        timing.median(Measured::memory) / MIB,
        timing.median(Measured::warmSeconds),
        timing.median(Measured::warmCpu));
  }

  private void compare(Map<Work, Timing> timings, Work other, String name) {
    Timing pipeline = timing(timings, Work.PIPELINE);
    Timing against = timing(timings, other);
    print(
        "pipeline / %s: time %.2f, of it for tables %.2f, processor time %.2f, memory %.2f",
        name,
        pipeline.ratio(against, Measured::seconds),
        pipeline.ratio(against, Measured::tables),
        pipeline.ratio(against, Measured::cpu),
        pipeline.ratio(against, Measured::memory));
    if (again > 0) {
      print(
          "the same in a process that did it before: time %.2f, processor time %.2f",
          pipeline.ratio(against, Measured::warmSeconds),
          pipeline.ratio(against, Measured::warmCpu));
    }
  }

  private boolean isSame(Tables tables, Work other) throws IOException {
    List<String> pipeline = Files.readAllLines(sums(tables, Work.PIPELINE));
    List<String> others = Files.readAllLines(sums(tables, other));
    if (pipeline.equals(others)) {
      print("sums of pipeline and %s are equal: %d lines", other, others.size());
      return true;
    }
    List<String> only = new ArrayList<>(pipeline);
    only.removeAll(others);
    others.removeAll(pipeline);
    print("SUMS DIFFER. Only the pipeline: %s", only.subList(0, Math.min(5, only.size())));
    print("Only %s: %s", other, others.subList(0, Math.min(5, others.size())));
    return false;
  }

  private void growth(Map<Work, Timing> smaller, Map<Work, Timing> larger) {
    Tables from = timing(smaller, Work.PLAIN).tables();
    Tables to = timing(larger, Work.PLAIN).tables();
    print(
        "from %d to %d persons: rows x%.1f",
        from.persons(), to.persons(), (double) to.rows() / from.rows());
    for (Work kind : Work.values()) {
      Timing before = timing(smaller, kind);
      Timing after = timing(larger, kind);
      print(
          "  %-9s time x%.1f, processor time x%.1f, memory x%.1f",
          kind.name().toLowerCase(Locale.ROOT),
          after.median(Measured::seconds) / before.median(Measured::seconds),
          after.median(Measured::cpu) / before.median(Measured::cpu),
          after.median(Measured::memory) / before.median(Measured::memory));
    }
  }

  private static Timing timing(Map<Work, Timing> timings, Work kind) {
    return Objects.requireNonNull(timings.get(kind));
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}

package org.metodportal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.metodportal.build.runner.LocalRunner;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.problem.ProblemReport;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.DataFolder;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.schema.TableSchemas;
import org.metodportal.source.table.TableFileReader;

/** What is measured; each kind runs in a process of its own. */
enum Work {
  /** The reader alone: every file to typed rows, on all cores. */
  READING {
    @Override
    Sums run(Path data, Path content, Runnable ready) throws IOException {
      ProblemReport report = new ProblemReport();
      Map<Table, TableSchema> schemas = TableSchemas.read(data, "data", report);
      List<DataFile> files =
          DataFolder.list(data, "data", TERRITORY, report).stream()
              .sorted(Comparator.comparingLong(DataFile::size).reversed())
              .toList();
      ExecutorService workers =
          Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
      try {
        List<Future<Long>> reading =
            files.stream()
                .map(
                    file ->
                        workers.submit(
                            () ->
                                new TableFileReader(
                                        Objects.requireNonNull(schemas.get(file.table())))
                                    .read(file, row -> {}, report::add)
                                    .read()))
                .toList();
        long rows = 0;
        for (Future<Long> read : reading) {
          rows += read.get();
        }
        Sums sums = new Sums();
        sums.count("rows", 0, rows);
        return sums;
      } catch (InterruptedException | ExecutionException e) {
        throw new IOException(e);
      } finally {
        workers.shutdownNow();
      }
    }
  },

  /** The job on this machine: definitions, reading, joining, evaluating. */
  PIPELINE {
    @Override
    Sums run(Path data, Path content, Runnable ready) throws IOException {
      LocalRunner runner = new LocalRunner();
      runner.expect();
      IndicatorJob job = TerritoryJob.of(TERRITORY, data, content);
      runner.options();
      ready.run();
      Sums sums = new Sums();
      runner
          .run(job)
          .values()
          .forEach(outcome -> outcome.figures().forEach(figure -> add(figure, sums)));
      return sums;
    }

    private static void add(Figure figure, Sums sums) {
      Long numerator = figure.numerator();
      Long denominator = figure.denominator();
      if (numerator != null && denominator != null) {
        sums.share(
            figure.indicator(),
            figure.year(),
            figure.breakdown().key(),
            figure.member(),
            numerator,
            denominator);
      } else if (figure.value() != null) {
        sums.count(figure.indicator(), figure.year(), figure.value().longValueExact());
      }
    }
  },

  /** {@link PlainSums}. */
  PLAIN {
    @Override
    Sums run(Path data, Path content, Runnable ready) throws IOException {
      return PlainSums.of(data.resolve(TERRITORY));
    }
  },

  /** {@link DuckDbSums}. */
  DUCKDB {
    @Override
    Sums run(Path data, Path content, Runnable ready) throws IOException {
      return DuckDbSums.of(data.resolve(TERRITORY));
    }
  };

  /** The territory whose tables are made and summed. */
  static final String TERRITORY = "kirov";

  /**
   * Does the work once.
   *
   * @param data folder with the territory's tables
   * @param content folder with the definitions
   * @param ready run when nothing is left to do but reading, joining and evaluating; by work that
   *     prepares nothing, never
   */
  abstract Sums run(Path data, Path content, Runnable ready) throws IOException;
}

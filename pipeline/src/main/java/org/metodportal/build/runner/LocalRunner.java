package org.metodportal.build.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * Beam's direct runner, on all cores of this machine; nothing of it is loaded before it is
 * expected.
 */
public final class LocalRunner implements JobRunner {
  private final List<String> arguments;
  private final Path exchange;
  private @Nullable CompletableFuture<PipelineOptions> loaded;

  /** A runner with its usual options. */
  public LocalRunner() {
    this(List.of(), Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * A runner with options of its own.
   *
   * @param exchange folder for what the job hands over
   * @throws IllegalArgumentException with a Russian sentence when an option does not exist
   */
  LocalRunner(List<String> arguments, Path exchange) {
    this.arguments = List.copyOf(arguments);
    this.exchange = exchange;
    if (!arguments.isEmpty()) {
      DirectRunnerOptions.of(arguments);
    }
  }

  @Override
  public synchronized void expect() {
    if (loaded == null) {
      loaded =
          CompletableFuture.supplyAsync(
              () -> {
                PipelineOptions options = DirectRunnerOptions.of(arguments);
                IndicatorJob.warmUp(options);
                return options;
              });
    }
  }

  @Override
  public Map<String, TerritoryResult> run(IndicatorJob job) throws IOException {
    try (ExchangeFolder folder = ExchangeFolder.in(exchange)) {
      return job.run(options(), folder.path());
    }
  }

  /** Options of the job; waits until the runner is loaded. */
  public PipelineOptions options() {
    expect();
    return expected().join();
  }

  private synchronized CompletableFuture<PipelineOptions> expected() {
    return Objects.requireNonNull(loaded);
  }
}

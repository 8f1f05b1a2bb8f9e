package org.metodportal.build.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
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
      PipelineOptionsFactory.register(DirectOptions.class);
      RunnerArguments.read(arguments);
    }
  }

  @Override
  public synchronized void expect() {
    if (loaded == null) {
      loaded =
          CompletableFuture.supplyAsync(
              () -> {
                PipelineOptions options = direct(arguments);
                IndicatorJob.warmUp(options);
                return options;
              });
    }
  }

  @Override
  public Map<String, TerritoryResult> run(IndicatorJob job) throws IOException {
    try (ExchangeFolder folder = ExchangeFolder.in(exchange)) {
      return job.run(options(), folder.path());
    } catch (PipelineExecutionException failure) {
      throw new CompletionException(failure);
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

  /** What is asked for holds; what is not is as suits one machine. */
  private static PipelineOptions direct(List<String> arguments) {
    DirectOptions options =
        (arguments.isEmpty() ? blank() : RunnerArguments.read(arguments)).as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--targetParallelism"))) {
      options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
    options.setBlockOnRun(false);
    return options;
  }

  /**
   * Creates options without the option interfaces that are registered on the class path:
   * cross-checking all of them at first use costs more than the rest of Beam's start-up. An
   * interface that is asked for later is checked then.
   */
  private static PipelineOptions blank() {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return PipelineOptionsFactory.create();
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}

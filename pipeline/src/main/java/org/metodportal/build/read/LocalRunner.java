package org.metodportal.build.read;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.job.IndicatorJob;

/**
 * Beam's direct runner, on all cores of this machine; nothing of it is loaded before it is
 * expected.
 */
public final class LocalRunner {
  private @Nullable CompletableFuture<PipelineOptions> loaded;

  /** Loads the runner in another thread: it will be asked for. */
  public synchronized void expect() {
    if (loaded == null) {
      loaded =
          CompletableFuture.supplyAsync(
              () -> {
                PipelineOptions options = direct();
                IndicatorJob.warmUp(options);
                return options;
              });
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

  private static PipelineOptions direct() {
    DirectOptions options = blank().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
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

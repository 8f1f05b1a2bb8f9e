package org.metodportal.cli;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.metodportal.indicator.job.IndicatorJob;

/** The runner of the job: this machine, on all its cores. */
public final class Runner {
  private Runner() {}

  /** Starts to get the runner ready on the side; who asks for it waits until it is. */
  public static Supplier<PipelineOptions> direct() {
    CompletableFuture<PipelineOptions> ready =
        CompletableFuture.supplyAsync(
            () -> {
              PipelineOptions options = options();
              IndicatorJob.warmUp(options);
              return options;
            });
    return ready::join;
  }

  private static PipelineOptions options() {
    DirectOptions options = blank().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    options.setBlockOnRun(false);
    return options;
  }

  /**
   * Options of no kind yet. Where Beam finds kinds of options on the class path, it compares them
   * all with each other at first use, which takes longer than the rest of its start. A kind that is
   * asked for later is checked then.
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

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

  /**
   * Starts to get the runner ready on the side. Who asks for it gets it as soon as a job can be
   * described; what is not loaded by then is loaded while the job begins.
   */
  public static Supplier<PipelineOptions> direct() {
    CompletableFuture<PipelineOptions> options = CompletableFuture.supplyAsync(Runner::options);
    options.thenAcceptAsync(IndicatorJob::warmUp);
    return options::join;
  }

  private static PipelineOptions options() {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    options.setBlockOnRun(true);
    return options;
  }
}

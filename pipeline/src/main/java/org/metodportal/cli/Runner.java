package org.metodportal.cli;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The runner of the job. */
final class Runner {
  private Runner() {}

  /** This machine: every core, and none of the checks meant for tests of transforms. */
  static PipelineOptions direct() {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    options.setBlockOnRun(true);
    return options;
  }
}

package org.metodportal.build.runner;

import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Options of Beam's direct runner. */
final class DirectRunnerOptions {
  private DirectRunnerOptions() {}

  /**
   * What is asked for holds; what is not is as suits one machine.
   *
   * @throws IllegalArgumentException with a Russian sentence when an option does not exist
   */
  static PipelineOptions of(List<String> arguments) {
    DirectOptions options =
        (arguments.isEmpty() ? blank() : read(arguments)).as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    if (arguments.stream().noneMatch(argument -> argument.startsWith("--targetParallelism"))) {
      options.setTargetParallelism(Runtime.getRuntime().availableProcessors());
    }
    options.setBlockOnRun(false);
    return options;
  }

  private static PipelineOptions read(List<String> arguments) {
    PipelineOptionsFactory.register(DirectOptions.class);
    return RunnerArguments.read(arguments);
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

package org.metodportal.build.runner;

import java.util.List;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Options of Beam and of its runners as the command line writes them. */
final class RunnerArguments {
  private RunnerArguments() {}

  /**
   * Reads options.
   *
   * @throws IllegalArgumentException with a Russian sentence when one does not exist or its value
   *     does not fit
   */
  static PipelineOptions read(List<String> arguments) {
    try {
      return PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new)).create();
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          "После -- стоит то, чего исполнитель не понимает: "
              + String.valueOf(wrong.getMessage()).strip()
              + " Параметры исполнителя пишут, например, так: -- --flinkMaster=адрес:8081"
              + " --parallelism=4.",
          wrong);
    }
  }
}

package org.metodportal.build.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.metodportal.indicator.job.IndicatorJob;
import org.metodportal.indicator.job.TerritoryResult;

/**
 * Beam's runner of Flink: on the cluster that {@code --flinkMaster} names, in this process when
 * none is named. The workers open tables, plan and results by their paths, so the data folder and
 * the folder for exchange have the same path on every machine of the cluster.
 */
final class FlinkRunner implements JobRunner {
  private static final String CHOICE = "--runner=FlinkRunner";

  private final Path exchange;
  private final PipelineOptions options;

  /**
   * Reads options.
   *
   * @throws IllegalArgumentException with a Russian sentence when the program was built without
   *     Flink or an option does not exist
   */
  FlinkRunner(List<String> arguments, Path exchange) {
    this.exchange = exchange;
    try {
      PipelineOptionsFactory.fromArgs(CHOICE).create();
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "В этой сборке программы нет исполнителя flink. Соберите её с ним:"
              + " mvn -B -ntp -Pflink -DskipTests package.",
          unknown);
    }
    options = RunnerArguments.read(Stream.concat(Stream.of(CHOICE), arguments.stream()).toList());
  }

  @Override
  public void expect() {
    // It is loaded already.
  }

  @Override
  public Map<String, TerritoryResult> run(IndicatorJob job) throws IOException {
    try (ExchangeFolder folder = ExchangeFolder.in(exchange)) {
      return job.run(options, folder.path());
    } catch (RuntimeException failure) {
      throw new ClusterFailure(failure);
    }
  }
}

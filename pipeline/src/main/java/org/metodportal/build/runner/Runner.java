package org.metodportal.build.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.metodportal.document.Choices;

/** Where the job that counts may run. */
public enum Runner {
  /** Beam's direct runner: in this process. */
  DIRECT("direct") {
    @Override
    public JobRunner with(List<String> arguments, Path exchange) {
      return new LocalRunner(arguments, exchange);
    }
  },

  /** Beam's runner of Flink: on a cluster. */
  FLINK("flink") {
    @Override
    public JobRunner with(List<String> arguments, Path exchange) {
      return new FlinkRunner(arguments, exchange);
    }
  };

  private final String key;

  Runner(String key) {
    this.key = key;
  }

  /** The runner that commands call so. */
  public static Optional<Runner> of(String key) {
    return Stream.of(values()).filter(runner -> runner.key.equals(key)).findFirst();
  }

  /** What commands call the runners. */
  public static Choices keys() {
    return new Choices(Stream.of(values()).map(runner -> runner.key).toList());
  }

  /**
   * This runner with options of its own.
   *
   * @param arguments options of Beam and of the runner, such as {@code --targetParallelism=4}
   * @param exchange folder in which each job makes one of its own, seen by all that work for it
   * @throws IllegalArgumentException with a Russian sentence when the program was built without the
   *     runner or the runner does not take the arguments
   */
  public abstract JobRunner with(List<String> arguments, Path exchange);
}

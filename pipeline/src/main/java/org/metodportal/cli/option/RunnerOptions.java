package org.metodportal.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.build.runner.JobRunner;
import org.metodportal.build.runner.Runner;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where tables are counted. */
public final class RunnerOptions {
  private static final String END_OF_OPTIONS = "--";

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--runner",
      paramLabel = "ГДЕ",
      defaultValue = "direct",
      converter = RunnerConverter.class,
      description = "где считать: direct — на этом компьютере, flink — на кластере (direct)")
  private Runner runner = Runner.DIRECT;

  @Option(
      names = "--exchange",
      paramLabel = "ПАПКА",
      defaultValue = "${sys:java.io.tmpdir}",
      description = "папка для обмена с теми, кто считает; на кластере общая для всех машин")
  private Path exchange = Path.of("");

  @Parameters(
      paramLabel = "-- ПАРАМЕТРЫ",
      description = "параметры того, кто считает: -- --flinkMaster=адрес:8081")
  private List<String> own = new ArrayList<>();

  /**
   * The runner that was chosen.
   *
   * @throws ParameterException when the program has no such runner or words stand where none belong
   */
  public JobRunner runner() {
    if (!own.isEmpty()
        && !spec.root().commandLine().getParseResult().originalArgs().contains(END_OF_OPTIONS)) {
      throw new UnmatchedArgumentException(spec.commandLine(), own);
    }
    try {
      return runner.with(own, exchange);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** Reads a runner as the option writes it. */
  static final class RunnerConverter implements ITypeConverter<Runner> {
    @Override
    public Runner convert(String value) {
      return Runner.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "«"
                          + value
                          + "» — такого исполнителя нет. "
                          + Runner.keys().hint(value, "Есть")));
    }
  }
}

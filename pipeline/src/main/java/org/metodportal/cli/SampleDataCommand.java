package org.metodportal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.metodportal.sample.SampleData;
import org.metodportal.source.schema.TableSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes made-up tables of any size. */
@Command(
    name = "sample-data",
    description = "написать синтетические таблицы: за ними нет настоящих людей")
final class SampleDataCommand implements Callable<Integer> {
  private static final List<String> USUAL =
      List.of("totsky", "oktyabrsky", "kirov", "krasnogvardeysky", "kaspiysk");

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--persons",
      required = true,
      paramLabel = "ЧИСЛО",
      description = "сколько человек работает в обычный год, на все территории вместе")
  private int persons;

  @Option(
      names = "--seed",
      defaultValue = "2026",
      paramLabel = "ЧИСЛО",
      description = "начало случайных чисел: одно и то же даёт те же таблицы (2026)")
  private long seed;

  @Option(names = "--out", required = true, paramLabel = "ПАПКА", description = "куда писать")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path out;

  @Option(
      names = "--territory",
      paramLabel = "ИМЯ",
      split = "\\s*,\\s*",
      splitSynopsisLabel = ",",
      description = "для этой территории; можно повторять (все пять территорий портала)")
  private List<String> territories = List.of();

  @Option(names = "--quiet", description = "не показывать ход работы")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    if (persons < 0) {
      throw new ParameterException(
          spec.commandLine(), "Число человек не может быть отрицательным: " + persons + ".");
    }
    Map<String, Integer> shares =
        SampleData.split(persons, territories.isEmpty() ? USUAL : territories);
    SampleData.write(
        out,
        shares,
        seed,
        line -> {
          if (!quiet) {
            spec.commandLine().getOut().println(line);
          }
        });
    TableSchemas.copyTo(out.resolve("schema"));
    return Exit.DONE;
  }
}

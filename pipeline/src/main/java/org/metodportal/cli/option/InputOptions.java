package org.metodportal.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.build.read.BuildInputs;
import org.metodportal.build.read.PublicPast;
import org.metodportal.build.read.SourceFolder;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** What a command reads. Folders that no option names stand in the project's root. */
public final class InputOptions {
  /** System property that names the project's root; {@code publish.sh} sets it. */
  public static final String HOME = "metodportal.home";

  @Spec(Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--content", paramLabel = "ПАПКА", description = "папка с текстами (content)")
  private @Nullable Path content;

  @Option(names = "--data", paramLabel = "ПАПКА", description = "папка с таблицами (data)")
  private @Nullable Path data;

  @Option(
      names = "--templates",
      paramLabel = "ПАПКА",
      description = "папка с шаблонами страниц (site-templates)")
  private @Nullable Path templates;

  @Option(
      names = "--as-of",
      paramLabel = "ГГГГ-ММ-ДД",
      converter = DayConverter.class,
      description = "день, который считать сегодняшним")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--territory",
      paramLabel = "ИМЯ",
      split = "\\s*,\\s*",
      splitSynopsisLabel = ",",
      description = "только эта территория; можно назвать несколько через запятую")
  private List<String> territories = new ArrayList<>();

  /** The folder of texts. */
  public SourceFolder content() {
    return existing(folder(content, "content"), "--content");
  }

  /** The folder of tables. */
  public SourceFolder data() {
    return existing(folder(data, "data"), "--data");
  }

  /** The folder of templates. */
  public SourceFolder templates() {
    return existing(folder(templates, "site-templates"), "--templates");
  }

  /** A folder named by an option, or its usual place. */
  public static SourceFolder folder(@Nullable Path named, String usual) {
    if (named == null) {
      return new SourceFolder(Path.of(System.getProperty(HOME, "")).resolve(usual), usual);
    }
    String shown = named.toString().replace('\\', '/');
    return new SourceFolder(
        named, shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown);
  }

  private SourceFolder existing(SourceFolder folder, String option) {
    if (!Files.isDirectory(folder.path())) {
      throw new ParameterException(
          spec.commandLine(),
          "Нет папки «" + folder.shown() + "». Укажите папку параметром " + option + ".");
    }
    return folder;
  }

  /** What a build on the clock's day counts and tells. */
  public BuildInputs inputs(Clock clock) {
    return new BuildInputs(content(), data(), asOf(clock), this::chosen, PublicPast.NONE);
  }

  /** The day named, or today where the clock is. */
  public LocalDate asOf(Clock clock) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  /** Whether a day is named, so that the clock has no say. */
  public boolean namesDay() {
    return asOf != null;
  }

  /** The territories named, all of which exist; all of them when none is named. */
  public List<String> chosen(List<String> existing) {
    for (String slug : territories) {
      if (!existing.contains(slug)) {
        throw new ParameterException(
            spec.commandLine(),
            "Нет территории «" + slug + "». Есть: " + String.join(", ", existing) + ".");
      }
    }
    return territories.isEmpty()
        ? existing
        : existing.stream().filter(territories::contains).toList();
  }

  /** Slugs named, as they are. */
  public List<String> named() {
    return List.copyOf(territories);
  }

  /** Reads a day as the option writes it. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "«" + value + "» — не день. Напишите год, месяц и число, например 2026-11-21.");
      }
    }
  }
}

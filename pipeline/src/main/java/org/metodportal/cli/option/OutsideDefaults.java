package org.metodportal.cli.option;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.problem.SourcePosition;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that stand outside the command line: environment variables {@code
 * METODPORTAL_AS_OF} and the like first, then {@code portal.properties} in the project's root, with
 * keys such as {@code as-of}. An empty value is none. A folder that the file names stands in the
 * project's root, wherever the program is started.
 */
public final class OutsideDefaults implements IDefaultValueProvider {
  private static final String PREFIX = "METODPORTAL_";
  private static final String FILE = "portal.properties";

  /** What holds for one run, so that a file which holds for all must not say it. */
  private static final Set<String> FOR_ONE_RUN = Set.of("accept", "because", "batch");

  private final Map<String, String> environment;
  private final Path root;
  private final Properties properties = new Properties();
  private final List<String> lines;

  /**
   * Reads the file.
   *
   * @param root the project's root
   * @throws IOException when the file cannot be read
   */
  public OutsideDefaults(Map<String, String> environment, Path root) throws IOException {
    this.environment = environment;
    this.root = root;
    Path file = root.resolve(FILE);
    String text = Files.exists(file) ? Files.readString(file) : "";
    properties.load(new StringReader(text));
    lines = text.lines().toList();
  }

  /** What is wrong with keys of the file that are no options, in the order of its lines. */
  public List<String> strangeKeys(Choices options) {
    return properties.stringPropertyNames().stream()
        .filter(key -> FOR_ONE_RUN.contains(key) || !options.words().contains(key))
        .sorted(Comparator.comparingInt(this::line).thenComparing(Comparator.naturalOrder()))
        .map(
            key ->
                SourcePosition.of(FILE, line(key), 1)
                    + (FOR_ONE_RUN.contains(key)
                        ? ": Настройка «"
                            + key
                            + "» — на один запуск. Пишите её в командной строке: --"
                            + key
                            + "."
                        : ": Настройки «" + key + "» нет. " + known(options, key)))
        .toList();
  }

  private static String known(Choices options, String key) {
    return new Choices(
            options.words().stream().filter(word -> !FOR_ONE_RUN.contains(word)).toList())
        .hint(key, "Есть");
  }

  /** 1-based; 1 when the key is written in a way that only the reader of the file understands. */
  private int line(String key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(key)) {
        return i + 1;
      }
    }
    return 1;
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String key = key(option);
    String variable = environment.get(PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (variable != null && !variable.isBlank()) {
      return variable.strip();
    }
    String property = properties.getProperty(key, "").strip();
    if (property.isEmpty()) {
      return null;
    }
    return option.typeInfo().getType() == Path.class ? root.resolve(property).toString() : property;
  }

  /** An option as the file names it. */
  public static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }
}

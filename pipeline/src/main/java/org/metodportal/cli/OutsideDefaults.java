package org.metodportal.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values of options that stand outside the command line: environment variables {@code
 * METODPORTAL_AS_OF} and the like first, then {@code portal.properties} in the project's root, with
 * keys such as {@code as-of}. An empty value is none. A folder that the file names stands in the
 * project's root, wherever the program is started.
 */
final class OutsideDefaults implements IDefaultValueProvider {
  private static final String PREFIX = "METODPORTAL_";

  private final Map<String, String> environment;
  private final Path root;
  private final Properties properties = new Properties();

  OutsideDefaults(Map<String, String> environment, Path root) throws IOException {
    this.environment = environment;
    this.root = root;
    Path file = root.resolve("portal.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    }
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String key = option.longestName().replaceFirst("^-+", "");
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
}

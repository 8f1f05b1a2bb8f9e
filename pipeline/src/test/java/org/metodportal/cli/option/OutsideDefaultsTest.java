package org.metodportal.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Options named in the environment and in {@code portal.properties}. */
final class OutsideDefaultsTest {
  private static final CommandSpec PUBLISH =
      new CommandLine(Main.class).getSubcommands().get("publish").getCommandSpec();

  @TempDir Path root;

  private @Nullable String value(Map<String, String> environment, String option)
      throws IOException {
    return new OutsideDefaults(environment, root).defaultValue(PUBLISH.findOption(option));
  }

  private void properties(String text) throws IOException {
    Files.writeString(root.resolve("portal.properties"), text);
  }

  @Test
  void nothingIsNamedWhereNothingStands() throws IOException {
    assertNull(value(Map.of(), "--as-of"));
  }

  @Test
  void everyOptionHasAVariable() throws IOException {
    assertEquals("2026-11-21", value(Map.of("METODPORTAL_AS_OF", "2026-11-21"), "--as-of"));
    assertEquals("true", value(Map.of("METODPORTAL_STRICT", "true"), "--strict"));
    assertEquals("7", value(Map.of("METODPORTAL_KEEP", " 7 "), "--keep"));
  }

  @Test
  void everyOptionHasAProperty() throws IOException {
    properties("as-of = 2026-11-21\nterritory: kirov,totsky\n");
    assertEquals("2026-11-21", value(Map.of(), "--as-of"));
    assertEquals("kirov,totsky", value(Map.of(), "--territory"));
  }

  @Test
  void theVariableComesBeforeTheProperty() throws IOException {
    properties("keep=30\n");
    assertEquals("7", value(Map.of("METODPORTAL_KEEP", "7"), "--keep"));
  }

  @Test
  void anEmptyValueIsNone() throws IOException {
    properties("keep=\n");
    assertNull(value(Map.of("METODPORTAL_KEEP", " "), "--keep"));
  }

  @Test
  void aFolderOfThePropertiesStandsInTheProject() throws IOException {
    properties("data=../таблицы\nsite=/srv/site\n");
    assertEquals(root.resolve("../таблицы").toString(), value(Map.of(), "--data"));
    assertEquals("/srv/site", value(Map.of(), "--site"));
  }

  @Test
  void aPropertiesFileInAnotherEncodingIsRefused() throws IOException {
    Files.write(root.resolve("portal.properties"), new byte[] {'k', '=', (byte) 0xC0, '\n'});
    assertThrows(MalformedInputException.class, () -> new OutsideDefaults(Map.of(), root));
  }
}

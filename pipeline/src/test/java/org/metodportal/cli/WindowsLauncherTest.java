package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an editor's computer needs agrees with what the program needs. */
final class WindowsLauncherTest {
  private static final Path ROOT = Path.of("..");

  private static String text(String name) throws IOException {
    return Files.readString(ROOT.resolve(name));
  }

  private static TreeSet<String> found(String pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  @Test
  void launcherOfWindowsRunsTheSameProgram() throws IOException {
    String windows = text("publish.cmd");
    String unix = text("publish.sh");
    for (String same :
        new String[] {
          "org\\.metodportal\\.cli\\.Main", "pipeline-[0-9.]+jar", "-Dmetodportal\\.home"
        }) {
      assertEquals(found(same, unix), found(same, windows));
    }
    assertTrue(found("exit (?:/b )?\\d", windows).contains("exit /b 5"));
    assertTrue(windows.contains("-Dfile.encoding=UTF-8"));
  }

  /** The interpreter of Windows loses labels and blocks in files with the line ends of Unix. */
  @Test
  void launcherOfWindowsHasTheLineEndsOfWindows() throws IOException {
    String windows = text("publish.cmd");

    assertEquals(windows, windows.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertFalse(windows.startsWith("\uFEFF"));
  }

  @Test
  void editorKnowsASchemaForEveryYamlFile() throws IOException {
    JsonNode schemas =
        new ObjectMapper().readTree(text(".vscode/settings.json")).path("yaml.schemas");
    for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
      assertTrue(Files.exists(ROOT.resolve(schema.getKey())), schema.getKey());
      String file = schema.getValue().asText().replace("*", "kirov");
      boolean optional = file.endsWith("clusters.yaml");
      assertTrue(optional || Files.exists(ROOT.resolve(file)), file);
    }
    assertEquals(9, schemas.size());
  }
}

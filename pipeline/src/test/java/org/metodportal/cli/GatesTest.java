package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.release.Releases;

/** A release that lost much overnight is shown only when somebody says why. */
final class GatesTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private ProgramRun publish(SmallSite small, String... more) {
    List<String> words = new ArrayList<>(List.of("--site", folder.resolve("site").toString()));
    words.addAll(List.of(more));
    return small.run("publish", words.toArray(String[]::new));
  }

  private String shown() throws IOException {
    return String.valueOf(new Releases(folder.resolve("site")).currentId());
  }

  @Test
  void aTerritoryLessIsHeldUpUntilItIsAccepted() throws IOException {
    SmallSite small = SmallSite.in(folder);
    assertEquals(Exit.DONE, publish(small).exit());

    ProgramRun refused = publish(small, "--territory", "lesnoy");

    assertEquals(Exit.REFUSED, refused.exit());
    assertTrue(refused.err().contains("Стало страниц: "), refused.err());
    assertTrue(refused.err().contains("--accept sudden-change --because"), refused.err());
    assertTrue(refused.err().contains("Не опубликовано: выпуск 2026-11-21-01 остаётся."));
    assertEquals("2026-11-21-01", shown());
    try (Stream<Path> left = Files.list(folder.resolve("site/releases"))) {
      assertEquals(1, left.count());
    }

    String why = "Речной район вышел из проекта";
    ProgramRun accepted =
        publish(small, "--territory", "lesnoy", "--accept", "sudden-change", "--because", why);

    assertEquals(Exit.DONE, accepted.exit(), accepted.err());
    assertEquals("2026-11-21-02", shown());
    JsonNode record =
        new ObjectMapper()
            .readTree(folder.resolve("site/internal/2026-11-21-02/run.json").toFile());
    assertEquals("sudden-change", record.at("/accepted/0/gate").asText());
    assertEquals(why, record.at("/accepted/0/because").asText());
    String changes = Files.readString(folder.resolve("site/current/changes/index.html"));
    assertTrue(changes.contains("проверка «резкое изменение» была против"), changes);
    assertTrue(changes.contains("Почему: " + why), changes);
  }

  @Test
  void whatHoldsForOneRunStandsInNoFile() throws IOException {
    Files.writeString(project.folder().resolve("portal.properties"), "accept=sudden-change\n");

    ProgramRun run = publish(SmallSite.in(folder));

    assertEquals(Exit.WRONG_USE, run.exit());
    assertEquals(
        "portal.properties:1:1: Настройка «accept» — на один запуск. Пишите её в командной строке:"
            + " --accept.\n",
        run.err());
  }

  @Test
  void acceptingNeedsAGateThatExistsAndAReason() throws IOException {
    SmallSite small = SmallSite.in(folder);

    ProgramRun strange = publish(small, "--accept", "link", "--because", "так надо");
    assertEquals(Exit.WRONG_USE, strange.exit());
    assertTrue(strange.err().startsWith("Проверки «link» нет. "), strange.err());
    ProgramRun silent = publish(small, "--accept", "sudden-change");
    assertEquals(Exit.WRONG_USE, silent.exit());
    assertTrue(
        silent.err().startsWith("Параметры --accept и --because пишут вместе"), silent.err());
  }
}

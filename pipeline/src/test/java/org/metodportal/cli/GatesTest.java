package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.release.Releases;

/** A release that lost much overnight is shown only when somebody says why. */
final class GatesTest {
  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir static Path temp;

  private static @Nullable PublishedSmallSite first;

  @TempDir Path folder;

  /** The small site with its first release, in a folder that its tests share one after another. */
  private SmallSite published() throws IOException {
    if (first == null) {
      first = PublishedSmallSite.in(temp, "2026-11-21");
    }
    SmallSite small = first.restored();
    folder = small.folder();
    return small;
  }

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
    SmallSite small = published();

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
    ProgramRun telling = acceptLess(small, why + ", звоните +7 912 345-67-89");
    assertEquals(Exit.REFUSED, telling.exit(), "a reason is published too, so gates read it");
    assertTrue(telling.err().contains("changes/index.html"), telling.err());
    assertFalse(telling.err().contains("345-67-89"), telling.err());
    assertEquals("2026-11-21-01", shown());

    ProgramRun accepted = acceptLess(small, why);

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

  private ProgramRun acceptLess(SmallSite small, String why) {
    return publish(
        small,
        "--territory",
        "lesnoy",
        "--accept",
        "sudden-change,vanished-sections",
        "--because",
        why);
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

  private Path shownMemory() throws IOException {
    return folder.resolve("site/internal").resolve(shown()).resolve("state/release.json");
  }

  /** Lets the release shown remember something else than it showed. */
  private void remember(Consumer<ObjectNode> change) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode memory = (ObjectNode) json.readTree(shownMemory().toFile());
    change.accept(memory);
    json.writeValue(shownMemory().toFile(), memory);
  }

  private static List<ObjectNode> totals(ObjectNode memory) {
    List<ObjectNode> totals = new ArrayList<>();
    for (JsonNode figure : memory.path("figures")) {
      if (figure.path("place").asText().endsWith(" total ")
          && figure.path("row").asText().split(" ", -1)[2].matches("[1-9][0-9.]*")) {
        totals.add((ObjectNode) figure);
      }
    }
    return totals;
  }

  private void assertRefused(SmallSite small, String gate, String sentence) throws IOException {
    String before = shown();
    ProgramRun refused = publish(small, "--force");
    assertEquals(Exit.REFUSED, refused.exit(), refused.err());
    assertTrue(refused.err().contains(sentence), refused.err());
    assertTrue(refused.err().contains("--accept " + gate + " --because"), refused.err());
    assertEquals(before, shown());
  }

  @Test
  void aValueThatJumpedOvernightIsHeldUp() throws IOException {
    SmallSite small = published();
    remember(
        memory -> {
          ObjectNode figure = totals(memory).get(0);
          String[] row = figure.path("row").asText().split(" ", -1);
          figure.put("row", row[0] + " " + row[1] + " 900.0 " + row[3]);
        });

    assertRefused(small, "moved-values", "Значений, которые за ночь изменились сильнее");
  }

  @Test
  void aYearThatIsGoneIsHeldUp() throws IOException {
    SmallSite small = published();
    remember(
        memory -> {
          ObjectNode figure = totals(memory).get(0).deepCopy();
          figure.put("place", "1999 total ");
          ((ArrayNode) memory.path("figures")).add(figure);
        });

    assertRefused(small, "vanished-years", "Лет, за которые показатели территории исчезли: 1. ");
  }

  @Test
  void aSectionThatIsGoneIsHeldUp() throws IOException {
    SmallSite small = published();
    remember(
        memory ->
            ((ArrayNode) memory.path("pages"))
                .addObject()
                .put("path", "/lesnoy/festival/")
                .put("title", "Фестиваль")
                .put("digest", "0")
                .put("changed", "2026-11-20"));

    assertRefused(
        small,
        "vanished-sections",
        "Разделов, которые исчезли: 1. /lesnoy/festival/ («Фестиваль»).");
  }

  @Test
  void aTableThatLostManyRowsOrStayedTooLongIsHeldUp() throws IOException {
    SmallSite small = published();
    Path record = folder.resolve("site/internal").resolve(shown()).resolve("run.json");
    String run = Files.readString(record);
    Files.writeString(record, run.replaceAll("\"accepted\" : \\d+", "\"accepted\" : 1000"));
    assertRefused(small, "sudden-change", "Стало годных строк в ");

    Files.writeString(record, run.replace("\"since\" : \"2026-", "\"since\" : \"2025-"));
    assertEquals(Exit.DONE, publish(small, "--force").exit(), "a year is not too long");
    assertRefusedAfterYears(small);
  }

  private void assertRefusedAfterYears(SmallSite small) throws IOException {
    Path record = folder.resolve("site/internal").resolve(shown()).resolve("run.json");
    Files.writeString(
        record, Files.readString(record).replace("\"since\" : \"2025-", "\"since\" : \"2024-"));
    assertRefused(small, "freshness", "Таблиц, которые не менялись больше 400 дней: ");
    assertEquals(Exit.DONE, publish(small, "--force", "--stale", "0").exit());
  }

  /** Publishes with a page whose main part begins with something more. */
  private void assertRefusedWith(String addition, String gate, String sentence) throws IOException {
    SmallSite small = SmallSite.in(folder);
    FileTree.copy(Path.of("..", "site-templates"), folder.resolve("site-templates"));
    Path page = folder.resolve("site-templates/pages/about.ftlh");
    Files.writeString(page, Files.readString(page).replaceFirst("<h1", addition + "<h1"));
    assertRefused(small, gate, sentence);
  }

  @Test
  void aLinkThatLeadsNowhereIsHeldUp() throws IOException {
    assertRefusedWith(
        "<a href=\"../nowhere/\">туда</a>",
        "links",
        "Ссылок, которые никуда не ведут: 1. /about/ → ../nowhere/ (такой страницы или файла нет)");
  }

  @Test
  void markupThatDoesNotComeTogetherIsHeldUp() throws IOException {
    assertRefusedWith("<div>", "html", "Ошибок в разметке страниц: 1. /about/, строка ");
  }

  @Test
  void aHeavyPageIsHeldUp() throws IOException {
    assertRefusedWith(
        "<!-- " + "x".repeat(160_000) + " -->",
        "weight",
        "Страниц тяжелее 153600 байт: 1. /about/");
  }

  @Test
  void realFiguresNeedAPublisher() throws IOException {
    SmallSite small = SmallSite.in(folder);
    Path portal = folder.resolve("content/portal.yaml");
    Files.writeString(
        portal, Files.readString(portal).replace("synthetic: true", "synthetic: false"));

    assertRefused(small, "publisher", "Не хватает: publisher (кто публикует), publisher_inn");

    Files.writeString(
        portal,
        Files.readString(portal)
            + "publisher: Методический центр\npublisher_inn: \"1234567894\"\n"
            + "publisher_email: data@rost.example\n");
    assertEquals(Exit.DONE, publish(small).exit());
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

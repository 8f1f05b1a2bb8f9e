package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.TinyPicture;

/** The pictures of the portal and of a territory stand beside their names on every page. */
final class LogoTest {
  @Test
  void standsBesideTheNames(@TempDir Path folder) throws IOException {
    SmallSite site = SmallSite.in(folder);
    byte[] portal = TinyPicture.png(40, 30);
    byte[] territory = TinyPicture.png(24, 30);
    put(folder.resolve("content"), "portal.yaml", "znak.png", "Знак портала", portal);
    put(folder.resolve("content/lesnoy"), "territory.yaml", "gerb.png", "Герб района", territory);
    ProgramRun run = site.build();
    assertEquals(Exit.DONE, run.exit(), run.out() + run.err());

    Path page = site.out().resolve("public/lesnoy");
    Document shown = Jsoup.parse(page.resolve("index.html"));
    Element mark = shown.select(".brand img").first();
    Element arms = shown.select(".place-name img").first();
    assertEquals("Знак портала 40 × 30", said(mark));
    assertEquals("Герб района 24 × 30", said(arms));
    assertArrayEquals(portal, Files.readAllBytes(page.resolve(mark.attr("src"))));
    assertArrayEquals(territory, Files.readAllBytes(page.resolve(arms.attr("src"))));

    Elements other =
        Jsoup.parse(site.out().resolve("public/rechnoy/index.html")).select(".top img, .place img");
    assertEquals(1, other.size(), "a territory without a picture has its name alone");
  }

  private static String said(Element picture) {
    return picture.attr("alt") + " " + picture.attr("width") + " × " + picture.attr("height");
  }

  private static void put(Path folder, String keys, String name, String words, byte[] picture)
      throws IOException {
    Files.createDirectories(folder.resolve("files"));
    Files.write(folder.resolve("files").resolve(name), picture);
    Files.writeString(
        folder.resolve(keys),
        "\nlogo: {file: " + name + ", alt: " + words + "}\n",
        StandardOpenOption.APPEND);
  }
}

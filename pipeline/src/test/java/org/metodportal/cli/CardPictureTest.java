package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.TinyPicture;

/** A picture of a card is on its page and lies beside it; without the file the card stands. */
final class CardPictureTest {
  private static final String CARD =
      """
      ---
      title: Круг
      published: 2024-05-20
      office: Центр
      ---

      Так это выглядит: ![Учителя за круглым столом](krug.png)
      """;

  private static String said(ProgramRun run) {
    return run.out() + run.err();
  }

  @Test
  void isShownOrToldOf(@TempDir Path folder) throws IOException {
    SmallSite site = SmallSite.in(folder);
    Path territory = Files.createDirectories(folder.resolve("content/lesnoy/practices/files"));
    Path cards = territory.getParent();
    Files.writeString(cards.resolve("krug.md"), CARD);
    Path page = site.out().resolve("public/practices/krug");

    ProgramRun without = site.build();
    assertEquals(1, without.exit(), said(without));
    assertTrue(said(without).contains("practices/krug.md:7:19"), said(without));
    assertTrue(Jsoup.parse(page.resolve("index.html")).text().contains("за круглым столом"));
    assertTrue(Jsoup.parse(page.resolve("index.html")).select("main img").isEmpty());

    byte[] picture = TinyPicture.png(40, 30);
    Files.write(territory.resolve("krug.png"), picture);
    ProgramRun with = site.build();
    assertFalse(said(with).contains("krug.md"), said(with));
    Elements shown = Jsoup.parse(page.resolve("index.html")).select("main img");
    assertEquals(1, shown.size());
    assertEquals("Учителя за круглым столом", shown.attr("alt"));
    assertEquals("40 × 30", shown.attr("width") + " × " + shown.attr("height"));
    assertArrayEquals(picture, Files.readAllBytes(page.resolve(shown.attr("src"))));
  }
}

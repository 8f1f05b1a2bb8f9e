package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metodportal.publish.disk.FileTree;

/**
 * Whatever stands in a field of a card or in a cell of a table is a text: no page runs it, no
 * spreadsheet counts it, no template fills it in. One site holds all of it; bodies of texts have
 * their own attack strings.
 */
final class HostileSiteTest {
  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "</title><script>alert(1)</script>",
          "<svg/onload=alert(1)>",
          "<!--#exec cmd=\"ls\"-->",
          "]]><script>alert(1)</script>",
          "${7*7} #{7*7} <#assign x=1> <@x/>",
          "{{7*7}} <%= 7*7 %>",
          "javascript:alert(1)",
          "=HYPERLINK(\"https://evil.example\",\"x\")",
          "+cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
          "x\r\nSet-Cookie: a=b",
          "../../../etc/passwd");

  private static final Set<String> ACTIVE = Set.of("iframe", "object", "embed", "base");

  @TempDir static Path folder;

  private static ProgramRun run;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    SmallSite small = SmallSite.in(folder);
    StringBuilder organizations =
        new StringBuilder(Files.readString(folder.resolve("data/rechnoy/organizations.csv")));
    for (int i = 0; i < ATTACKS.size(); i++) {
      String attack = ATTACKS.get(i);
      Files.writeString(
          folder.resolve("content/rechnoy/practices/opyt-" + i + ".md"),
          """
          ---
          title: %s
          published: 2024-05-20
          office: %s
          conclusion:
            verdict: положительное
            by: %s
            date: 2024-05-10
          ---

          Учителя ходят друг к другу на уроки. %s
          """
              .formatted(
                  yaml(attack + " опыт"), yaml(attack), yaml(attack), attack.replace("\r\n", " ")));
      organizations
          .append("R-x-")
          .append(i)
          .append(';')
          .append(csv(attack + " школа"))
          .append(";школа;")
          .append(csv(attack))
          .append(";нет;;\n");
    }
    Files.writeString(folder.resolve("data/rechnoy/organizations.csv"), organizations.toString());
    run = small.build();
    site = small.out().resolve("public");
  }

  private static String yaml(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "\\r").replace("\n", "\\n")
        + '"';
  }

  private static String csv(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  static List<Integer> attacks() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < ATTACKS.size(); i++) {
      all.add(i);
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void aCardIsShownAsTextOrToldAsAMistake(int attack) throws IOException {
    Path page = site.resolve("practices/opyt-" + attack + "/index.html");
    boolean told = run.err().contains("opyt-" + attack + ".md");
    assertTrue(told || Files.exists(page), run.err());
    if (Files.exists(page)) {
      String heading = Jsoup.parse(page).select("h1").text();
      String text = ATTACKS.get(attack).replaceAll("\\s+", " ");
      assertEquals(letters(text + " опыт"), letters(heading));
    }
  }

  /** Typography may change blanks and quotes, and nothing else. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\"'«»„“”’]+", "");
  }

  @Test
  void theProgramEndsWithoutATrace() {
    assertTrue(run.exit() == Exit.DONE || run.exit() == Exit.PROBLEMS, run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void noPageHasMoreToRunThanItsOwnScripts() throws IOException {
    for (Path page : FileTree.files(site)) {
      if (page.toString().endsWith(".html")) {
        for (Element element : Jsoup.parse(page).getAllElements()) {
          String where = site.relativize(page) + ": " + element.tagName();
          assertFalse(ACTIVE.contains(element.normalName()), where);
          if (element.normalName().equals("script")) {
            assertTrue(
                element.attr("src").contains("assets/")
                    || element.attr("type").endsWith("json")
                    || element.attr("type").equals("text/plain"),
                where + " " + element.outerHtml());
          }
          for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip();
            assertFalse(attribute.getKey().startsWith("on"), where + " " + attribute);
            assertFalse(
                Set.of("href", "src", "action").contains(attribute.getKey())
                    && value.matches("(?is)(javascript|data|vbscript):.*"),
                where + " " + attribute);
          }
        }
      }
    }
  }

  @Test
  void noCellOfAnOpenTableIsAFormula() throws IOException {
    Map<String, String> formulas = new TreeMap<>();
    int cells = 0;
    for (Path table : FileTree.files(site)) {
      if (table.toString().endsWith(".csv")) {
        try (Reader reader = Files.newBufferedReader(table)) {
          for (CSVRecord row : CSVFormat.RFC4180.parse(reader)) {
            for (String cell : row) {
              cells++;
              if (cell.matches("(?s)[=+@\\t\\r].*") || cell.matches("(?s)-(?![\\d.,]+$).+")) {
                formulas.put(site.relativize(table) + ": " + cell, "");
              }
            }
          }
        }
      }
    }
    assertTrue(cells > 1_000, "cells: " + cells);
    assertEquals(Map.of(), formulas);
  }
}

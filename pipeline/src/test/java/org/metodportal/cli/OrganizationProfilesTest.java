package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profiles of the shipped tables hold what the public table holds, and nothing else. */
class OrganizationProfilesTest {
  private static final int YEARS = 5;
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private static Path folder;
  private static Path site;

  @BeforeAll
  static void build() {
    assertEquals(
        0,
        Main.run(
            "build",
            "--content",
            Path.of("..", "content").toString(),
            "--data",
            Path.of("..", "data").toString(),
            "--templates",
            Path.of("..", "site-templates").toString(),
            "--as-of",
            "2026-11-21",
            "--territory",
            "totsky",
            "--quiet",
            "--out",
            folder.toString()));
    site = folder.resolve("public");
  }

  private static Map<String, List<CSVRecord>> rowsByOrganization() throws IOException {
    Map<String, List<CSVRecord>> rows = new HashMap<>();
    try (Reader reader = Files.newBufferedReader(site.resolve("open-data/indicators.csv"))) {
      for (CSVRecord row : CSV.parse(reader)) {
        if (row.get("breakdown").equals("organization")) {
          rows.computeIfAbsent(row.get("member"), member -> new ArrayList<>()).add(row);
        }
      }
    }
    return rows;
  }

  @Test
  void everyPublishedFigureStandsOnTheProfileAndHiddenOnesAreOnlyAWord() throws IOException {
    Map<String, List<CSVRecord>> rows = rowsByOrganization();
    int hidden = 0;
    assertTrue(rows.size() > 20, "organizations: " + rows.size());
    for (Map.Entry<String, List<CSVRecord>> organization : rows.entrySet()) {
      Document profile =
          Jsoup.parse(
              site.resolve("totsky/organizations/" + organization.getKey() + "/index.html"));
      List<String> years = profile.select("table.profile").first().select("thead th").eachText();
      for (CSVRecord row : organization.getValue()) {
        int column = years.indexOf(row.get("year"));
        if (column < 0) {
          continue;
        }
        Element own =
            profile
                .select("th a[href=../../monitoring/" + row.get("indicator") + "/]")
                .first()
                .closest("tr");
        String shown = own.select("td").get(column - 1).text().replace('\u00a0', ' ');
        String flag = row.get("flag");
        hidden += flag.equals("c") ? 1 : 0;
        String expected =
            switch (flag) {
              case "c" -> "скрыто";
              case "z" -> "не из кого считать";
              case "x" -> "нет данных";
              default -> row.get("value").replace('.', ',') + " %";
            };
        assertEquals(expected, shown, row.toString());
      }
      assertEquals(YEARS, years.size() - 1);
      long words =
          profile.select("table.profile tr:not(.whole) td").eachText().stream()
              .filter("скрыто"::equals)
              .count();
      assertEquals(
          words > 0,
          profile.text().replace('\u00a0', ' ').contains("Скрыто " + words + " значен"),
          organization.getKey());
    }
    assertTrue(hidden > 0, "the shipped tables have small schools");
  }

  @Test
  void practicesAndProfilesLeadToEachOther() throws IOException {
    int links = 0;
    for (Path file : profiles()) {
      for (Element link : Jsoup.parse(file).select("section[aria-labelledby=practices] a")) {
        Document card =
            Jsoup.parse(file.resolveSibling(link.attr("href")).normalize().resolve("index.html"));
        String id = file.getParent().getFileName().toString();
        assertEquals(1, card.select("a[href=../../totsky/organizations/" + id + "/]").size(), id);
        links++;
      }
    }
    assertTrue(links > 0, "a shipped card names its organization");
  }

  @Test
  void profilesAreSmall() throws IOException {
    for (Path file : profiles()) {
      assertTrue(Files.size(file) < 30_000, file.toString());
    }
  }

  private static List<Path> profiles() throws IOException {
    try (var found = Files.walk(site.resolve("totsky/organizations"), 2)) {
      return found
          .filter(
              file ->
                  file.endsWith("index.html")
                      && !file.getParent().equals(site.resolve("totsky/organizations")))
          .sorted()
          .toList();
    }
  }
}

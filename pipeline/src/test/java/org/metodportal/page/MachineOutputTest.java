package org.metodportal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.page.indicator.IndicatorDownload;
import org.metodportal.page.indicator.IndicatorPage;
import org.metodportal.page.opendata.DataSet;
import org.metodportal.page.roadmap.RoadmapTable;

/** What pages say to machines: JSON beside the page and JSON-LD in it. */
final class MachineOutputTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode download(boolean upwards) throws IOException {
    DefinitionDraft draft =
        DefinitionDraft.of("kirov", "k9", "Доля педагогов с дефицитами", "Дефициты")
            .kind(Measure.SHARE, UnitKind.PERSON);
    IndicatorDefinition definition = (upwards ? draft : draft.downwards()).build();
    return JSON.readTree(new IndicatorDownload(SmallTerritories.kirov(), definition).json());
  }

  @Test
  void jsonSaysWhichDirectionIsBetter() throws IOException {
    assertEquals("up", download(true).path("direction").asText());
    assertEquals("down", download(false).path("direction").asText());
  }

  @Test
  void jsonHasTheFiguresInTheirOrderWithTheirFlags() throws IOException {
    TerritoryResults kirov = SmallTerritories.kirov();
    IndicatorDefinition routes =
        kirov.definitions().stream()
            .filter(each -> each.code().equals("k1"))
            .findFirst()
            .orElseThrow();
    JsonNode all = JSON.readTree(new IndicatorDownload(kirov, routes).json());
    assertEquals("kirov", all.path("territory").asText());
    assertEquals("k1", all.path("indicator").asText());
    assertEquals("share", all.path("measure").asText());
    assertEquals("routes", all.path("concept").asText());
    List<String> totals = new ArrayList<>();
    for (JsonNode row : all.path("figures")) {
      if (row.path("breakdown").asText().equals("total")) {
        assertEquals(row.path("value").isNull(), !row.path("flag").asText().isEmpty());
        totals.add(row.path("year").asInt() + row.path("flag").asText());
      }
    }
    assertEquals(List.of("2020z", "2021", "2022c", "2023", "2024"), totals);
  }

  private static JsonNode structured(Address address) throws JsonProcessingException {
    Page page =
        SmallPortal.pages()
            .filter(each -> each.frame().address().equals(address))
            .findFirst()
            .orElseThrow();
    return JSON.readTree(page.frame().head().structured()).path("@graph");
  }

  private static JsonNode typed(JsonNode graph, String type) {
    for (JsonNode each : graph) {
      if (each.path("@type").asText().equals(type)) {
        return each;
      }
    }
    throw new AssertionError("no " + type + " in " + graph);
  }

  @Test
  void openDataIsADatasetWithEveryFile() throws JsonProcessingException {
    JsonNode dataset = typed(structured(SiteMap.OPEN_DATA), "Dataset");
    assertEquals("Методпортал: Открытые данные", dataset.path("name").asText());
    assertEquals("https://metodportal.example/open-data/", dataset.path("url").asText());
    assertEquals("https://creativecommons.org/licenses/by/4.0/", dataset.path("license").asText());
    assertEquals("2024-11-21", dataset.path("version").asText());
    assertTrue(dataset.path("isAccessibleForFree").asBoolean());
    assertEquals(
        "Методический центр (вымышленный)", dataset.path("publisher").path("name").asText());
    List<String> files = new ArrayList<>();
    for (JsonNode file : dataset.path("distribution")) {
      assertEquals("DataDownload", file.path("@type").asText());
      files.add(file.path("encodingFormat").asText() + " " + file.path("contentUrl").asText());
    }
    assertEquals(
        List.of(
            "CSV https://metodportal.example/open-data/indicators.csv",
            "CSV https://metodportal.example/open-data/roadmap.csv",
            "JSON https://metodportal.example/open-data/datapackage.json"),
        files);
  }

  @Test
  void pageOfATableIsADatasetOfItsOwnFiles() throws JsonProcessingException {
    PublishedFile roadmap = SmallPortal.model().files().get(1);
    DataSet set = Objects.requireNonNull(roadmap.dataSet());
    JsonNode dataset = typed(structured(SiteMap.OPEN_DATA.folder(set.identifier())), "Dataset");

    assertEquals(RoadmapTable.TABLE.description(), dataset.path("description").asText());
    assertEquals(1 + roadmap.alsoAs().size(), dataset.path("distribution").size());
    assertEquals(
        "https://metodportal.example/open-data/roadmap.csv",
        dataset.at("/distribution/0/contentUrl").asText());
  }

  @Test
  void breadcrumbsCountFromTheHomePage() throws JsonProcessingException {
    JsonNode steps =
        typed(structured(SiteMap.indicator("kirov", "k1")), "BreadcrumbList")
            .path("itemListElement");
    assertEquals("Главная", steps.path(0).path("name").asText());
    assertEquals(1, steps.path(0).path("position").asInt());
    assertEquals(
        "https://metodportal.example/kirov/monitoring/k1/",
        steps.path(steps.size() - 1).path("item").asText());
    for (int i = 0; i < steps.size(); i++) {
      assertEquals(i + 1, steps.path(i).path("position").asInt());
    }
  }

  @Test
  void actIsNamedAsALegalDocument() throws JsonProcessingException {
    JsonNode act = typed(structured(SiteMap.regulation("kirov")), "WebPage").path("about");
    assertEquals("Legislation", act.path("@type").asText());
    assertEquals("202", act.path("legislationIdentifier").asText());
    assertEquals("2021-03-01", act.path("legislationDate").asText());
  }

  @Test
  void noScriptEndsInsideStructuredData() {
    SmallPortal.pages()
        .forEach(page -> assertFalse(page.frame().head().structured().matches("(?s).*[<>&].*")));
  }

  @Test
  void breakdownsShowTheCountsOfTheNewestYearThatHasThem() {
    IndicatorPage page =
        SmallPortal.pages()
            .filter(IndicatorPage.class::isInstance)
            .map(IndicatorPage.class::cast)
            .filter(each -> each.frame().address().equals(SiteMap.indicator("kirov", "k1")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(2024),
        page.numbers().breakdowns().stream()
            .filter(table -> table.id().equals("organization"))
            .map(IndicatorPage.BreakdownTable::countsYear)
            .toList());
  }
}

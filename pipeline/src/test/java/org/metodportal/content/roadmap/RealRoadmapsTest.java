package org.metodportal.content.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.metodportal.content.deadline.DeadlineJson;
import org.metodportal.golden.Golden;
import org.metodportal.problem.ProblemReport;

/** The five plans as they are shipped. */
final class RealRoadmapsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "roadmaps", "terms.txt");

  @Test
  void everyEventOfTheActsIsRead() {
    ProblemReport report = new ProblemReport();
    Map<String, Integer> sizes = new HashMap<>();
    for (String territory : RealRoadmaps.TERRITORIES) {
      sizes.put(territory, RealRoadmaps.of(territory, report).events().size());
    }

    assertEquals(
        Map.of("kaspiysk", 8, "kirov", 9, "krasnogvardeysky", 8, "oktyabrsky", 53, "totsky", 24),
        sizes);
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void everyTermIsReadAsTheGoldenFileSays() throws Exception {
    StringBuilder terms = new StringBuilder();
    for (Roadmap plan : RealRoadmaps.all()) {
      for (RoadmapEvent event : plan.events()) {
        terms
            .append(plan.territory())
            .append(' ')
            .append(event.id())
            .append(' ')
            .append(DeadlineJson.of(event.deadline()))
            .append('\n');
      }
    }
    if (Golden.isWritten()) {
      Files.writeString(GOLDEN, terms);
    }
    assertEquals(Files.readString(GOLDEN), terms.toString());
  }

  @Test
  void noTermOfTheActsIsLeftUnread() {
    for (Roadmap plan : RealRoadmaps.all()) {
      for (RoadmapEvent event : plan.events()) {
        assertFalse(
            DeadlineJson.of(event.term()).toString().contains("\"kind\":\"unknown\""),
            event.term().text());
      }
    }
  }

  @Test
  void anchorsAreUnique() {
    for (Roadmap plan : RealRoadmaps.all()) {
      Set<String> ids = new HashSet<>();
      plan.sections().forEach(section -> assertTrue(ids.add(section.id()), section.id()));
      plan.events().forEach(event -> assertTrue(ids.add(event.id()), event.id()));
    }
  }

  @Test
  void plansOfTheActsDoNotSayWhatWasDone() {
    for (Roadmap plan : RealRoadmaps.all()) {
      assertEquals(plan.sample(), plan.tracked(), plan.territory());
    }
  }

  @Test
  void eventKeepsItsPlaceDirectionAndOffices() {
    Roadmap plan = RealRoadmaps.of("oktyabrsky", new ProblemReport());
    RoadmapEvent event =
        plan.events().stream().filter(each -> each.id().equals("e-13-4")).findFirst().orElseThrow();

    assertEquals("13.4", event.number());
    assertEquals("Персональное обучение по индивидуальному маршруту", event.direction());
    assertEquals(List.of("Начальник отдела МКУ «ЦРО»", "Руководители ОО"), event.responsible());
    assertEquals("обучение", event.resultKind());
    assertEquals("content/oktyabrsky/roadmap.md", event.position().file());
    assertTrue(event.position().line() > 30);
    assertFalse(plan.intro().isEmpty());
  }
}

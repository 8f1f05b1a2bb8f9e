package org.metodportal.page.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.page.opendata.CsvWriter;
import org.metodportal.problem.ProblemReport;

final class RoadmapTableTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  @Test
  void everyEventComesBackAsItWasWritten() throws Exception {
    for (Roadmap plan : RealRoadmaps.all()) {
      List<CSVRecord> rows = rows(RoadmapTable.of(plan, AS_OF));
      assertEquals(plan.events().size(), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        RoadmapEvent event = plan.events().get(i);
        CSVRecord row = rows.get(i);
        assertEquals(event.id(), row.get("id"));
        assertEquals(event.number(), row.get("number"));
        assertEquals(event.name(), row.get("event"));
        assertEquals(event.direction(), row.get("direction"));
        assertEquals(event.term().text(), row.get("term"));
        assertEquals(event.term().kind(), row.get("term_kind"));
        assertEquals(String.join("; ", event.responsible()), row.get("responsible"));
        assertEquals(event.result(), row.get("result"));
        assertEquals(event.confirmation().text(), row.get("confirmation"));
      }
    }
  }

  @Test
  void daysAndStatusesAreForMachines() throws Exception {
    Roadmap plan = RealRoadmaps.of("kirov", new ProblemReport());
    CSVRecord late = rows(RoadmapTable.of(plan, AS_OF)).get(1);
    CSVRecord before = rows(RoadmapTable.of(plan, LocalDate.of(2025, 10, 10))).get(1);

    assertEquals("", late.get("start"));
    assertEquals("2025-09-30", late.get("end"));
    assertEquals("done", late.get("status"));
    assertEquals("17", late.get("days_late"));
    assertEquals("2025-10-17", late.get("fact"));
    assertEquals("overdue", before.get("status"));
    assertEquals("", before.get("fact"));
    assertEquals("", before.get("confirmation"));
  }

  @Test
  void whatComesEveryYearHasItsDaysFromTheFirstTimeToTheLast() throws Exception {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок |\n|---|---|---|\n"
                + "| 1 | А | ежегодно до 25 декабря |\n"
                + "| 2 | Б | ежегодно в январе |\n"
                + "| 3 | В | ежегодно во II квартале |\n"
                + "| 4 | Г | ежегодно до 30 декабря 2025–2026 гг. |\n"
                + "| 5 | Д | ежегодно с декабря по февраль |\n",
            new ProblemReport());
    List<CSVRecord> rows = rows(RoadmapTable.of(plan, AS_OF));
    RoadmapTimeline timeline = RoadmapTimeline.of(plan.events(), plan.period(), AS_OF);

    assertEquals(
        List.of(
            " 2027-12-25",
            "2025-01-01 2027-01-31",
            "2025-04-01 2027-06-30",
            " 2026-12-30",
            "2025-12-01 2028-02-28"),
        rows.stream().map(row -> row.get("start") + " " + row.get("end")).toList());
    assertEquals(
        List.of(
            "— 25.12 каждого года",
            "01.01 каждого года 31.01 каждого года",
            "01.04 каждого года 30.06 каждого года",
            "— 30.12 каждого года",
            "01.12 каждого года 28.02 каждого года"),
        timeline.rows().stream().map(row -> row.start() + " " + row.end()).toList());
    assertEquals(
        List.of(3, 3, 3, 2, 3), timeline.lanes().stream().map(lane -> lane.bars().size()).toList());
    assertEquals(
        "2025-2 2026-2 2027-2", RoadmapWords.quarters(plan.events().get(2), plan.period()));
  }

  @Test
  void allPlansAreOneTableWithTheirTerritoriesAndClauses() throws Exception {
    List<CSVRecord> rows = rows(allPlans());
    assertEquals(
        RealRoadmaps.all().stream().mapToInt(plan -> plan.events().size()).sum(), rows.size());
    CSVRecord first = rows.get(0);
    assertEquals("kaspiysk", first.get("territory"));
    assertEquals("true", first.get("sample"));
    assertEquals("п. 3.2.1", first.get("clauses").replace('\u00a0', ' '));
    CSVRecord last = rows.get(rows.size() - 1);
    assertEquals("totsky", last.get("territory"));
    assertEquals("false", last.get("sample"));
    assertEquals("untold", last.get("status"));
  }

  @Test
  void quotesCommasAndBreaksFollowTheStandard() throws Exception {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Учить \"всех\", сразу | 2025 год |\n",
            new ProblemReport());
    String text = RoadmapTable.of(plan, AS_OF);

    assertTrue(text.startsWith("id,number,section,"), text);
    assertTrue(text.contains("\"Учить \"\"всех\"\", сразу\""), text);
    assertTrue(text.endsWith("\n") && !text.contains("\r"), text);
    assertEquals("Учить \"всех\", сразу", rows(text).get(0).get("event"));
  }

  private static String allPlans() throws Exception {
    return CsvWriter.text(
        RoadmapTable.TABLE.header(), out -> RoadmapTable.write(RealRoadmaps.all(), AS_OF, out));
  }

  private static List<CSVRecord> rows(String text) throws Exception {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      return parser.getRecords();
    }
  }
}

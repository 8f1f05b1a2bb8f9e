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

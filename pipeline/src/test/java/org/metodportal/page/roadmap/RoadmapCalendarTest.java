package org.metodportal.page.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.roadmap.RealRoadmaps;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.problem.ProblemReport;

/** The calendar, read back by a parser of another house. */
final class RoadmapCalendarTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final String PAGE = "https://metodportal.example/lesnoy/roadmap/";

  @Test
  void everyTermThatNamesDaysIsAnEvent() throws Exception {
    for (Roadmap plan : RealRoadmaps.all()) {
      Calendar calendar = parsed(RoadmapCalendar.of(plan, "Район", PAGE, AS_OF));
      assertFalse(calendar.validate().hasErrors(), plan.territory());
      List<String> expected = new ArrayList<>();
      for (RoadmapEvent event : plan.events()) {
        for (NamedDays term : event.dated()) {
          boolean whole = term.start() != null && term.end() != null;
          LocalDate start = whole ? term.first() : term.last();
          expected.add(event.name() + start + term.last().plusDays(1));
        }
      }
      List<String> read = new ArrayList<>();
      Set<String> uids = new HashSet<>();
      for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
        String name = event.getSummary().getValue();
        name = name.replaceFirst("^(Последний день: |Начало: )?[0-9.]+\\. ", "");
        read.add(
            name.replaceFirst(" \\(I+ этап\\)$", "")
                + event.getDateTimeStart().getDate()
                + event.getDateTimeEnd().getDate());
        assertTrue(uids.add(event.getUid().orElseThrow().getValue()));
      }
      assertEquals(expected, read, plan.territory());
    }
  }

  @Test
  void linesAreShortAndEndWithBothSigns() {
    for (Roadmap plan : RealRoadmaps.all()) {
      String text = RoadmapCalendar.of(plan, "Район", PAGE, AS_OF);
      assertTrue(text.endsWith("END:VCALENDAR\r\n"));
      assertFalse(text.replace("\r\n", "").contains("\n"));
      for (String line : text.split("\r\n")) {
        assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        assertFalse(line.contains("\ufffd"), line);
      }
    }
  }

  @Test
  void identifiersStayWhileTheDayMovesOn() throws Exception {
    Roadmap plan = RealRoadmaps.of("kirov", new ProblemReport());
    String today = RoadmapCalendar.of(plan, "Район", PAGE, AS_OF);
    String later = RoadmapCalendar.of(plan, "Район", PAGE, AS_OF.plusDays(100));

    assertEquals(uids(today), uids(later));
    assertEquals("kirov-e-1-1@roadmap.metodportal", uids(today).get(0));
    assertEquals(today, RoadmapCalendar.of(plan, "Район", PAGE, AS_OF));
    assertTrue(today.contains("DTSTAMP:20261121T000000Z\r\n"));
  }

  @Test
  void partsOfATermAreEventsOfTheirOwn() throws Exception {
    Roadmap plan = RealRoadmaps.of("oktyabrsky", new ProblemReport());
    List<String> uids = uids(RoadmapCalendar.of(plan, "Район", PAGE, AS_OF));

    assertTrue(uids.contains("oktyabrsky-e-5@roadmap.metodportal"));
    assertTrue(uids.contains("oktyabrsky-e-5-part2@roadmap.metodportal"));
  }

  @Test
  void dayOfEveryYearComesBackUntilThePlanEnds() {
    Roadmap plan = RealRoadmaps.of("kirov", new ProblemReport());
    String text = RoadmapCalendar.of(plan, "Район", PAGE, AS_OF);

    assertTrue(text.contains("DTSTART;VALUE=DATE:20251225\r\n"), text);
    assertTrue(text.contains("RRULE:FREQ=YEARLY;UNTIL=20271231\r\n"), text);
  }

  @Test
  void signsOfTheFormatInWordsAreEscaped() throws Exception {
    Roadmap plan =
        RealRoadmaps.written(
            """
            | № | Мероприятие | Срок | Ответственный | Результат |
            |---|---|---|---|---|
            | 1 | Учить; спрашивать, C:\\\\папка | 5 июня 2026 г. | Центр; школы | План, отчёт |
            """,
            new ProblemReport());
    Calendar calendar = parsed(RoadmapCalendar.of(plan, "Район", PAGE, AS_OF));
    VEvent event = calendar.<VEvent>getComponents("VEVENT").get(0);

    assertEquals("1. " + plan.events().get(0).name(), event.getSummary().getValue());
    assertEquals(
        "Срок: 5 июня 2026 г.\nОтветственный: Центр; школы\nРезультат: План, отчёт\n"
            + "Статус: сведений о выполнении нет",
        event.getDescription().getValue());
    assertEquals(PAGE + "#e-1", event.getUrl().getValue());
  }

  @Test
  void planWithoutDaysHasNoCalendar() {
    Roadmap plan =
        RealRoadmaps.written(
            "| № | Мероприятие | Срок |\n|---|---|---|\n| 1 | Учить | Постоянно |\n",
            new ProblemReport());

    assertEquals("", RoadmapCalendar.of(plan, "Район", PAGE, AS_OF));
    assertEquals("", RoadmapSite.page(plan, AS_OF).files().calendarHref());
  }

  private static List<String> uids(String text) throws Exception {
    return parsed(text).<VEvent>getComponents("VEVENT").stream()
        .map(event -> event.getUid().orElseThrow().getValue())
        .toList();
  }

  private static Calendar parsed(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }
}

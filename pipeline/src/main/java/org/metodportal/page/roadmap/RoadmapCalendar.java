package org.metodportal.page.roadmap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.roadmap.RoadmapProgress;

/**
 * A plan as a calendar file by RFC 5545: an all-day event for each term, or part of a term, whose
 * words name days. A limit stands on its last day, a beginning on its first. The same plan and day
 * give the same bytes; identifiers do not change from day to day, so that calendars replace events
 * instead of doubling them.
 */
public final class RoadmapCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int MOST_OCTETS = 75;
  private static final String LINE_END = "\r\n";
  private static final String UID_DOMAIN = "@roadmap.metodportal";

  private final StringBuilder text = new StringBuilder();
  private final Roadmap plan;
  private final String pageUrl;
  private final LocalDate asOf;
  private final RoadmapProgress progress;

  private RoadmapCalendar(Roadmap plan, String pageUrl, LocalDate asOf) {
    this.plan = plan;
    this.pageUrl = pageUrl;
    this.asOf = asOf;
    this.progress = RoadmapProgress.on(asOf, plan);
  }

  /**
   * The calendar, UTF-8 with CRLF line ends when written; empty when no term names days, because a
   * calendar without events is not valid.
   *
   * @param territory name of the territory
   * @param pageUrl full address of the page of the plan, where events are anchors
   * @param asOf the day of the statuses and of the stamp
   */
  public static String of(Roadmap plan, String territory, String pageUrl, LocalDate asOf) {
    if (plan.events().stream().allMatch(event -> event.dated().isEmpty())) {
      return "";
    }
    return new RoadmapCalendar(plan, pageUrl, asOf).write(territory);
  }

  private String write(String territory) {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Методпортал//Дорожная карта//RU");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + escaped(territory + ": " + plan.title()));
    for (Roadmap.Section section : plan.sections()) {
      for (RoadmapEvent event : section.events()) {
        int part = 0;
        for (NamedDays term : event.dated()) {
          part++;
          event(section, event, term, part);
        }
      }
    }
    line("END:VCALENDAR");
    return text.toString();
  }

  private void event(Roadmap.Section section, RoadmapEvent event, NamedDays term, int part) {
    LocalDate start = term.start() == null || term.end() == null ? day(term) : term.first();
    LocalDate last = term.start() == null || term.end() == null ? day(term) : term.last();
    line("BEGIN:VEVENT");
    line(
        "UID:"
            + plan.territory()
            + "-"
            + event.id()
            + (part == 1 ? "" : "-part" + part)
            + UID_DOMAIN);
    line("DTSTAMP:" + DAY.format(asOf) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + DAY.format(start));
    line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    LocalDate until = term.until();
    if (until != null) {
      line("RRULE:FREQ=YEARLY;UNTIL=" + DAY.format(until));
    }
    line("SUMMARY:" + escaped(summary(event, term)));
    line("DESCRIPTION:" + escaped(description(event)));
    line("CATEGORIES:" + escaped(section.title()));
    line("URL:" + pageUrl + "#" + event.id());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** The only day of a limit or a beginning. */
  private static LocalDate day(NamedDays term) {
    return term.last();
  }

  private static String summary(RoadmapEvent event, NamedDays term) {
    String name = event.number().isEmpty() ? event.name() : event.number() + ". " + event.name();
    if (!term.label().isEmpty()) {
      name = name + " (" + term.label() + ")";
    }
    if (term.start() == null) {
      return "Последний день: " + name;
    }
    return term.end() == null ? "Начало: " + name : name;
  }

  private String description(RoadmapEvent event) {
    StringBuilder words = new StringBuilder("Срок: " + event.term().text());
    if (!event.responsible().isEmpty()) {
      words.append("\nОтветственный: ").append(String.join("; ", event.responsible()));
    }
    if (!event.result().isEmpty()) {
      words.append("\nРезультат: ").append(event.result());
    }
    words.append("\nСтатус: ").append(progress.of(event).status().russian());
    return words.toString();
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** Adds a line, folded so that none is longer than 75 octets and no character is cut. */
  private void line(String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      String character = Character.toString(content.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        text.append(LINE_END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += length;
      i += character.length();
    }
    text.append(LINE_END);
  }
}

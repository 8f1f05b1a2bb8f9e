package org.metodportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Days of what is told as done that have not come yet: a fact of an event, as the contract of
 * deadlines asks, and the day on which a card was published.
 */
public final class FutureDates {
  private static final String HINT = "Проверьте год: чаще всего в нём опечатка.";

  private FutureDates() {}

  /**
   * Warnings of one territory, in the order of its files.
   *
   * @param asOf the day that counts as today; that day itself has come
   */
  public static List<Problem> in(String territory, TerritoryTexts texts, LocalDate asOf) {
    List<Problem> problems = new ArrayList<>();
    Roadmap roadmap = texts.roadmap();
    for (RoadmapEvent event : roadmap == null ? List.<RoadmapEvent>of() : roadmap.events()) {
      for (LocalDate fact : event.facts()) {
        if (fact.isAfter(asOf)) {
          SourcePosition line = event.position();
          problems.add(
              problem(
                  "roadmap-fact-future",
                  territory,
                  SourcePosition.of(line.file(), line.line(), "Факт"),
                  fact,
                  "Дата выполнения "
                      + fact
                      + " ещё не наступила: мероприятие не считается"
                      + " выполненным."));
        }
      }
    }
    for (Practice practice : texts.practices()) {
      add("published", "Дата публикации", practice.published(), practice, asOf, problems);
      add("updated", "Дата правки", practice.updated(), practice, asOf, problems);
      LocalDate concluded = practice.conclusion().date();
      add("conclusion", "Дата заключения", concluded, practice, asOf, problems);
    }
    return problems;
  }

  private static void add(
      String key,
      String what,
      @Nullable LocalDate day,
      Practice practice,
      LocalDate asOf,
      List<Problem> problems) {
    if (day != null && day.isAfter(asOf)) {
      SourcePosition file = practice.position();
      problems.add(
          problem(
              "practice-future",
              practice.territory(),
              SourcePosition.of(file.file(), file.line(), key),
              day,
              what + " " + day + " ещё не наступила."));
    }
  }

  private static Problem problem(
      String code, String territory, SourcePosition position, LocalDate value, String message) {
    return Problem.warning(code)
        .in(territory)
        .value(value.toString())
        .at(position)
        .says(message)
        .hint(HINT);
  }
}

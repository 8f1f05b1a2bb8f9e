package org.metodportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/** Facts of events that have not come yet, as the contract of deadlines asks. */
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
    return problems;
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

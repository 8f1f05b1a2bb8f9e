package org.metodportal.content.programme;

import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * A programme that the act's own plan names, and no table counts; source: {@code named} in {@code
 * content/<territory>/programmes.yaml}.
 *
 * @param title title as the act has it
 * @param event number of the event of the plan that names it, such as {@code 13.3}
 * @param position where it stands
 */
public record NamedProgramme(String title, String event, SourcePosition position) {
  /** Whether the plan names the programme in this event. */
  public boolean isNamedBy(RoadmapEvent planned) {
    return planned.number().equals(event);
  }

  /** That the plan has no such event. */
  public Problem unplanned(String territory) {
    return Problem.error("dangling-reference")
        .in(territory)
        .value(event)
        .at(position)
        .says("Мероприятия «" + event + "» нет в дорожной карте.")
        .hint("Напишите номер мероприятия, в котором названа программа, например «1.3».");
  }
}

package org.metodportal.content.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.NamedDays;
import org.metodportal.content.regulation.Place;
import org.metodportal.problem.SourcePosition;

/**
 * One event of a plan.
 *
 * @param id permanent anchor on the page of the plan, such as {@code e-13-4}; unique in the plan
 * @param number number as the act has it, such as {@code 13.4}; empty when it has none
 * @param name what is to be done
 * @param direction direction it belongs to; empty when the table has none
 * @param deadline its first term, as written and as understood
 * @param moved the term to which it was moved; null when it was not
 * @param dated the parts of the term in force whose words name days
 * @param responsible posts and offices; empty when the act names none
 * @param result what it is to give
 * @param resultKind kind of result; empty when the table has none
 * @param level level of education or government; empty when the table has none
 * @param clauses clauses of the act that it serves; the office or the portal says so, rarely the
 *     act
 * @param clauseWords the same in the words of the plan; empty when it names none
 * @param status the office's own word; null when it gave none
 * @param facts days on which it was done, the earliest first; several for recurring work, one for
 *     each round; empty when it was not done, or nobody says
 * @param confirmation paper that proves it
 * @param position line of the file
 */
public record RoadmapEvent(
    String id,
    String number,
    String name,
    String direction,
    Deadline deadline,
    @Nullable Deadline moved,
    List<NamedDays> dated,
    List<String> responsible,
    String result,
    String resultKind,
    String level,
    List<Place> clauses,
    String clauseWords,
    @Nullable EventStatus status,
    List<LocalDate> facts,
    Confirmation confirmation,
    SourcePosition position) {

  /** Copies the lists. */
  public RoadmapEvent {
    dated = List.copyOf(dated);
    responsible = List.copyOf(responsible);
    clauses = List.copyOf(clauses);
    facts = facts.stream().sorted().toList();
  }

  /** Each time that the days of its term come in the plan, part by part as written. */
  public List<NamedDays> times() {
    return dated.stream().flatMap(days -> days.times().stream()).toList();
  }

  /** The last day by then on which it was done; null when it was not. */
  public @Nullable LocalDate factBy(LocalDate asOf) {
    LocalDate last = null;
    for (LocalDate fact : facts) {
      last = fact.isAfter(asOf) ? last : fact;
    }
    return last;
  }

  /** The term in force: the one it was moved to, else the first. */
  public Deadline term() {
    return moved == null ? deadline : moved;
  }
}

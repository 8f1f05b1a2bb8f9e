package org.metodportal.content.roadmap;

import java.util.List;
import org.metodportal.content.deadline.PlanPeriod;

/**
 * A plan of events; source: {@code content/<territory>/roadmap.md}.
 *
 * @param territory slug of the territory
 * @param title title of the plan
 * @param period period of the plan
 * @param source act that adopted it
 * @param sample whether the portal made it up, because the act has none
 * @param intro Markdown above the first section; empty when there is none
 * @param tracked whether the tables have a column that says what was done; without one nobody can
 *     tell what is late
 * @param sections sections in the order written, each with at least one event
 */
public record Roadmap(
    String territory,
    String title,
    PlanPeriod period,
    String source,
    boolean sample,
    String intro,
    boolean tracked,
    List<Section> sections) {

  /** Copies the list. */
  public Roadmap {
    sections = List.copyOf(sections);
  }

  /**
   * A section of the plan.
   *
   * @param id permanent anchor, such as {@code s-3}; unique in the plan
   * @param title its heading
   * @param note Markdown under the heading; empty when there is none
   * @param events its events in the order written
   */
  public record Section(String id, String title, String note, List<RoadmapEvent> events) {
    /** Copies the list. */
    public Section {
      events = List.copyOf(events);
    }
  }

  /** Every event, in the order written. */
  public List<RoadmapEvent> events() {
    return sections.stream().flatMap(section -> section.events().stream()).toList();
  }
}

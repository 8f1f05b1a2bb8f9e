package org.metodportal.content.roadmap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How far every event of a plan is on one day. */
public final class RoadmapProgress {
  private final Roadmap plan;
  private final LocalDate asOf;
  private final Map<String, EventProgress> events = new HashMap<>();

  private RoadmapProgress(Roadmap plan, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
    for (RoadmapEvent event : plan.events()) {
      events.put(event.id(), EventProgress.of(plan, event, asOf));
    }
  }

  /**
   * Judges the events of a plan.
   *
   * @param asOf the day; a fact after it has not happened yet
   */
  public static RoadmapProgress on(LocalDate asOf, Roadmap plan) {
    return new RoadmapProgress(plan, asOf);
  }

  /** The plan. */
  public Roadmap plan() {
    return plan;
  }

  /** The day that counts as today. */
  public LocalDate asOf() {
    return asOf;
  }

  /** How far an event of the plan is. */
  public EventProgress of(RoadmapEvent event) {
    EventProgress progress = events.get(event.id());
    if (progress == null) {
      throw new IllegalArgumentException("an event of another plan: " + event.id());
    }
    return progress;
  }
}

package org.metodportal.content.deadline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.phrase.Every;

/** Writes a deadline with the keys of the contract, always in the same order. */
public final class DeadlineJson {
  private DeadlineJson() {}

  /** The object of a deadline: text and kind first, then what the kind has. */
  public static ObjectNode of(Deadline deadline) {
    return object(deadline, null);
  }

  private static ObjectNode object(Deadline deadline, @Nullable String label) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", deadline.text());
    json.put("kind", deadline.kind());
    if (label != null) {
      json.put("label", label);
    }
    if (deadline instanceof Deadline.Recurring recurring) {
      json.put("every", recurring.every().code());
      boolean yearly = recurring.every() == Every.YEAR;
      bounds(json, recurring.bounds(), yearly);
      number(json, "day", recurring.day());
      number(json, "month", recurring.month());
    } else if (deadline instanceof Deadline.ByReference elsewhere) {
      json.put("reference", elsewhere.reference());
    } else if (deadline instanceof Deadline.Relative relative) {
      if (relative.after() != null) {
        json.put("after", relative.after());
      }
      number(json, "days", relative.days());
    } else if (deadline instanceof Deadline.Compound compound) {
      ArrayNode parts = json.putArray("parts");
      compound.parts().forEach(part -> parts.add(object(part.deadline(), part.label())));
    } else if (deadline instanceof Deadline.Unknown unknown) {
      if (unknown.problem() != null) {
        json.put("problem", unknown.problem());
      }
    } else {
      bounds(json, deadline.bounds(), false);
    }
    return json;
  }

  /** What comes every year lacks no year. */
  private static void bounds(ObjectNode json, Bounds bounds, boolean everyYear) {
    date(json, "start", bounds.start());
    date(json, "end", bounds.end());
    if (bounds.yearMissing() && !everyYear) {
      json.put("year", "missing");
    }
    dayOfYear(json, "from", bounds.from());
    dayOfYear(json, "to", bounds.to());
  }

  private static void date(ObjectNode json, String key, @Nullable LocalDate date) {
    if (date != null) {
      json.put(key, date.toString());
    }
  }

  private static void dayOfYear(ObjectNode json, String side, @Nullable MonthDay day) {
    if (day != null) {
      json.put(side + "_month", day.getMonthValue());
      json.put(side + "_day", day.getDayOfMonth());
    }
  }

  private static void number(ObjectNode json, String key, @Nullable Integer number) {
    if (number != null) {
      json.put(key, number);
    }
  }
}

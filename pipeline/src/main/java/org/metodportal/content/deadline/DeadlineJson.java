package org.metodportal.content.deadline;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Writes a deadline with the keys of the contract, always in the same order. */
public final class DeadlineJson {
  private DeadlineJson() {}

  /** The object of a deadline: text and kind first, then what the kind has. */
  public static ObjectNode of(Deadline deadline) {
    return object(deadline, null);
  }

  private static ObjectNode object(Deadline deadline, @Nullable String label) {
    Meaning meaning = deadline.meaning();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("text", deadline.text());
    json.put("kind", meaning.kind());
    if (label != null) {
      json.put("label", label);
    }
    meaning.recurring().ifPresent(recurring -> json.put("every", recurring.every().code()));
    Bounds bounds = meaning.bounds();
    date(json, "start", bounds.start());
    date(json, "end", bounds.end());
    if (meaning.yearMissing()) {
      json.put("year", "missing");
    }
    dayOfYear(json, "from", bounds.from());
    dayOfYear(json, "to", bounds.to());
    meaning.keys().forEach((key, value) -> json.putPOJO(key, value));
    if (!meaning.parts().isEmpty()) {
      ArrayNode parts = json.putArray("parts");
      meaning.parts().forEach(part -> parts.add(object(part.deadline(), part.label())));
    }
    return json;
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
}

package org.metodportal.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What an act and an indicator's card say. */
record Card(String measure, boolean up, int inForce, List<Map<?, ?>> targets) {
  /** The target of exactly this year; null when the act names none. */
  Value exactly(int year) {
    Value target = null;
    for (Map<?, ?> each : targets) {
      if (Integer.parseInt(each.get("date").toString().substring(0, 4)) <= year) {
        Object every =
            year == inForce && each.containsKey("opening_year")
                ? each.get("opening_year")
                : each.get("every_year");
        Object named = each.get("by_year") instanceof Map<?, ?> byYear ? byYear.get(year) : null;
        Object said = every == null ? named : every;
        target = said == null ? null : Value.of(new BigDecimal(said.toString()));
      }
    }
    return target;
  }

  boolean isYearly() {
    return targets.stream().anyMatch(each -> each.containsKey("every_year"));
  }

  /** The next named year at or after a year, else the last one before it; null without any. */
  Integer named(int year) {
    Integer found = null;
    for (Map<?, ?> each : targets) {
      if (each.get("by_year") instanceof Map<?, ?> byYear) {
        for (Object key : byYear.keySet()) {
          int one = Integer.parseInt(key.toString());
          if (found == null || (found < year && one > found) || (one >= year && one < found)) {
            found = one;
          }
        }
      }
    }
    return found;
  }

  boolean meets(Value value, Value target) {
    return up ? !value.isBelow(target) : !target.isBelow(value);
  }
}

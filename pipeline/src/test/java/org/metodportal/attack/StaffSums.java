package org.metodportal.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.TerritoryYear.Known;

/** What adds up in the tables of staff and of deficits. */
final class StaffSums {
  private final Knowledge knowledge;
  private final Map<String, Map<Cell, Known>> byCrowd;

  StaffSums(Knowledge knowledge, Map<String, Map<Cell, Known>> byCrowd) {
    this.knowledge = knowledge;
    this.byCrowd = byCrowd;
  }

  /** Each topic of staff counts every teacher once, by group of organizations and in all. */
  void addStaff() {
    Map<Cell, Known> teachers = byCrowd.get("staff:teachers:");
    if (teachers == null) {
      return;
    }
    for (String topic : List.of("age", "experience", "category", "profile")) {
      Map<Cell, List<Known>> members = new LinkedHashMap<>();
      byCrowd.forEach(
          (crowd, known) -> {
            if (crowd.startsWith("staff:" + topic + ":")) {
              known.forEach(
                  (cell, each) ->
                      members.computeIfAbsent(cell, name -> new ArrayList<>()).add(each));
            }
          });
      members.forEach(
          (cell, each) -> {
            Known whole = teachers.get(cell);
            if (whole != null) {
              knowledge.equal(
                  TerritoryYear.sum(each, Known::numerator),
                  whole.denominator(),
                  topic + " of " + cell);
              each.forEach(
                  one ->
                      knowledge.equal(one.denominator(), whole.denominator(), "base of " + cell));
            }
          });
    }
  }

  /** Nobody has a deficit who is not among those with a list of deficits. */
  void addDeficits() {
    Map<Cell, Known> listed = byCrowd.get("diagnosed:записаны");
    if (listed == null) {
      return;
    }
    Known all = listed.get(Cell.TOTAL);
    byCrowd.forEach(
        (crowd, known) -> {
          if (crowd.startsWith("deficits:") && all != null) {
            known
                .values()
                .forEach(
                    each ->
                        knowledge.equal(each.denominator(), all.denominator(), "base of deficits"));
          }
        });
  }
}

package org.metodportal.attack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.attack.PublicRow.Cell;
import org.metodportal.attack.Relations.Counted;
import org.metodportal.attack.Relations.Relation;
import org.metodportal.attack.TerritoryYear.Known;

/** How many of a crowd are in a cell, as far as the tables count them. */
final class CrowdSizes {
  private final Map<String, Map<Cell, Known>> byCrowd;
  private final boolean absentIsNobody;

  CrowdSizes(Map<String, Map<Cell, Known>> byCrowd, boolean absentIsNobody) {
    this.byCrowd = byCrowd;
    this.absentIsNobody = absentIsNobody;
  }

  /** Adds a relation in each cell where the tables count all of its crowds. */
  void add(Relation relation, Knowledge knowledge) {
    Set<Cell> compared = new HashSet<>();
    List<Counted> counted = new ArrayList<>(relation.left());
    counted.addAll(relation.right());
    boolean everywhere = counted.stream().anyMatch(Counted::everywhere);
    if (!everywhere) {
      compared.add(Cell.TOTAL);
    } else {
      for (Counted one : counted) {
        compared.addAll(cellsOf(one.crowd()));
      }
    }
    for (Cell cell : compared) {
      Sum left = sum(relation.left(), cell);
      Sum right = sum(relation.right(), cell);
      if (left != null && right != null) {
        String why = relation + " in " + cell;
        if (relation.exactly()) {
          knowledge.equal(left, right, why);
        } else {
          knowledge.atMost(left, right, why);
        }
      }
    }
  }

  private Set<Cell> cellsOf(String crowd) {
    Map<Cell, Known> cells = byCrowd.get(population(crowd));
    return cells == null ? Set.of() : cells.keySet();
  }

  private static String population(String crowd) {
    return crowd.endsWith("+") ? crowd.substring(0, crowd.length() - 1) : crowd;
  }

  private @Nullable Sum sum(List<Counted> counted, Cell compared) {
    Sum sum = new Sum();
    for (Counted one : counted) {
      if (one.everywhere()) {
        Sum size = size(one.crowd(), compared);
        if (size == null) {
          return null;
        }
        sum.add(size, 1);
      } else {
        for (String member : one.members()) {
          Sum size = size(one.crowd(), new Cell(one.breakdown(), member));
          if (size == null) {
            return null;
          }
          sum.add(size, 1);
        }
      }
    }
    return sum;
  }

  /** How many of a crowd are in a cell; null where the tables do not count it. */
  private @Nullable Sum size(String crowd, Cell cell) {
    Map<Cell, Known> counted = byCrowd.get(population(crowd));
    if (counted == null || counted.isEmpty()) {
      return null;
    }
    boolean meeting = crowd.endsWith("+") || crowd.startsWith("staff:") || crowd.contains(":");
    Known known = counted.get(cell);
    if (known != null) {
      return meeting ? known.numerator() : known.denominator();
    }
    if (crowd.contains(":") || !absentIsNobody) {
      return null;
    }
    if (cell.isOf("group")) {
      Sum sum = new Sum();
      for (Map.Entry<Cell, Known> each : counted.entrySet()) {
        if (each.getKey().isOf("organization_type")
            && group(each.getKey().member()).equals(cell.member())) {
          sum.add(meeting ? each.getValue().numerator() : each.getValue().denominator(), 1);
        }
      }
      return sum;
    }
    boolean counts = counted.keySet().stream().anyMatch(each -> each.isOf(cell.breakdown()));
    Known total = counted.get(Cell.TOTAL);
    boolean nobody = total != null && !total.row().hidden() && total.trueDenominator() == 0;
    return counts || nobody ? Sum.number(0) : null;
  }

  private static String group(String type) {
    return switch (type) {
      case "школа" -> "школы";
      case "детский сад" -> "детские сады";
      default -> "другие организации";
    };
  }
}

package org.metodportal.page.indicator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.problem.CodePointOrder;

/**
 * The public figures of one indicator as JSON-stat 2.0: a collection of one cube for each
 * breakdown, with the dimensions member, year and quantity. A value that is not published is null,
 * and its status is the flag of {@code indicators.csv}.
 *
 * <p>Source: json-stat.org/full, version 2.0.
 */
final class StatisticalCubes {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String VERSION = "2.0";
  private static final String MEMBER = "member";
  private static final String YEAR = "year";
  private static final String QUANTITY = "quantity";

  /** What is told of each member and year; its name is that of the column of the table. */
  private enum Quantity {
    VALUE("Значение"),
    NUMERATOR("Числитель"),
    DENOMINATOR("Знаменатель"),
    TARGET("Цель");

    private final String title;

    Quantity(String title) {
      this.title = title;
    }

    private @Nullable Number of(Figure figure) {
      return switch (this) {
        case VALUE -> figure.value();
        case NUMERATOR -> figure.numerator();
        case DENOMINATOR -> figure.denominator();
        case TARGET -> figure.target();
      };
    }
  }

  private final String title;
  private final String source;
  private final String updated;

  /**
   * @param title of the indicator, with its territory
   * @param source who publishes it and where
   * @param updated day of the data; empty when unknown
   */
  StatisticalCubes(String title, String source, String updated) {
    this.title = title;
    this.source = source;
    this.updated = updated;
  }

  /** The collection of all cubes. */
  ObjectNode of(List<Figure> figures) {
    Map<Breakdown, Map<String, Map<Integer, Figure>>> cubes = new EnumMap<>(Breakdown.class);
    TreeSet<Integer> years = new TreeSet<>();
    for (Figure figure : figures) {
      years.add(figure.year());
      cubes
          .computeIfAbsent(figure.breakdown(), breakdown -> new HashMap<>())
          .computeIfAbsent(figure.member(), member -> new HashMap<>())
          .put(figure.year(), figure);
    }
    ObjectNode collection = head("collection", title);
    ArrayNode cubesOfAll = collection.putObject("link").putArray("item");
    cubes.forEach(
        (breakdown, members) -> cubesOfAll.add(cube(breakdown, members, List.copyOf(years))));
    return collection;
  }

  private ObjectNode head(String kind, String label) {
    ObjectNode head =
        JSON.objectNode().put("version", VERSION).put("class", kind).put("label", label);
    head.put("source", source);
    if (!updated.isEmpty()) {
      head.put("updated", updated);
    }
    return head;
  }

  private ObjectNode cube(
      Breakdown breakdown, Map<String, Map<Integer, Figure>> members, List<Integer> years) {
    List<String> names = members.keySet().stream().sorted(CodePointOrder.ORDER).toList();
    ObjectNode cube = head("dataset", title + ": " + breakdown.words());
    cube.putArray("id").add(MEMBER).add(YEAR).add(QUANTITY);
    cube.putArray("size").add(names.size()).add(years.size()).add(Quantity.values().length);
    ObjectNode role = cube.putObject("role");
    role.putArray("time").add(YEAR);
    role.putArray("metric").add(QUANTITY);
    ObjectNode dimensions = cube.putObject("dimension");
    ObjectNode member = category(dimensions, MEMBER, breakdown.words());
    names.forEach(
        name ->
            label(
                member, name.isEmpty() ? "all" : name, name.isEmpty() ? breakdown.words() : name));
    ObjectNode year = category(dimensions, YEAR, "Год");
    years.forEach(each -> label(year, each.toString(), each.toString()));
    ObjectNode quantity = category(dimensions, QUANTITY, "Что показано");
    for (Quantity each : Quantity.values()) {
      label(quantity, key(each), each.title);
    }
    ArrayNode values = cube.putArray("value");
    ObjectNode status = JSON.objectNode();
    for (String name : names) {
      for (int each : years) {
        Figure figure = members.getOrDefault(name, Map.of()).get(each);
        ObservationFlag flag = figure == null ? ObservationFlag.NO_VALUE : figure.flag();
        if (flag != ObservationFlag.NONE) {
          status.put(String.valueOf(values.size()), flag.code());
        }
        for (Quantity told : Quantity.values()) {
          add(values, figure == null ? null : told.of(figure));
        }
      }
    }
    if (!status.isEmpty()) {
      cube.set("status", status);
    }
    return cube;
  }

  private static void add(ArrayNode values, @Nullable Number number) {
    if (number == null) {
      values.addNull();
    } else if (number instanceof BigDecimal decimal) {
      values.add(decimal);
    } else {
      values.add(number.longValue());
    }
  }

  private static ObjectNode category(ObjectNode dimensions, String id, String title) {
    ObjectNode category = dimensions.putObject(id).put("label", title).putObject("category");
    category.putArray("index");
    category.putObject("label");
    return category;
  }

  private static void label(ObjectNode category, String id, String title) {
    ((ArrayNode) category.get("index")).add(id);
    ((ObjectNode) category.get("label")).put(id, title);
  }

  private static String key(Quantity quantity) {
    return quantity.name().toLowerCase(Locale.ROOT);
  }
}

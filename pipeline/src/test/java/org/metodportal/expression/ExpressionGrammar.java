package org.metodportal.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes random well-typed expressions out of everything the language offers about a subject, except
 * what would give a negative zero, which CEL's interpreter takes for less than zero, or divide a
 * fraction by zero, which it takes for infinite.
 */
final class ExpressionGrammar {
  /**
   * Few, so that comparisons come out both ways; the values of {@link RandomSubjects} are these.
   */
  static final List<String> WORDS = List.of("центр", "школа", "нет", "первая", "", "\"a\\b\"");

  private final SplittableRandom random;
  private final Vocabulary vocabulary;
  private final Map<String, Row> loops = new LinkedHashMap<>();
  private final List<String> textLoops = new ArrayList<>();

  ExpressionGrammar(SplittableRandom random, Subject subject) {
    this.random = random;
    this.vocabulary = Vocabulary.of(subject);
  }

  String truth(int depth) {
    if (depth <= 0) {
      return leafTruth();
    }
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> "(" + truth(depth - 1) + " && " + truth(depth - 1) + ")";
      case 3, 4, 5 -> "(" + truth(depth - 1) + " || " + truth(depth - 1) + ")";
      case 6 -> "!" + truth(depth - 1);
      case 7 -> "(" + truth(depth - 1) + " ? " + truth(depth - 1) + " : " + truth(depth - 1) + ")";
      case 8 ->
          "("
              + truth(depth - 1)
              + (random.nextBoolean() ? " == " : " != ")
              + truth(depth - 1)
              + ")";
      case 9, 10, 11 -> loop(depth);
      default -> comparison(depth - 1);
    };
  }

  String number(int depth) {
    return random.nextBoolean() ? whole(depth) : fractional(depth);
  }

  private String leafTruth() {
    List<String> paths = paths(Kind.TRUTH);
    if (vocabulary.functions().containsKey("yes")) {
      paths.add("yes(\"q" + random.nextInt(3) + "\")");
    }
    for (String owner : owners()) {
      for (Field field : ownerRow(owner).fields().values()) {
        if (random.nextInt(6) == 0) {
          paths.add("has(" + owner + "." + field.name() + ")");
        }
      }
    }
    if (paths.isEmpty() || random.nextInt(3) == 0) {
      return comparison(0);
    }
    return random.nextInt(12) == 0 ? Boolean.toString(random.nextBoolean()) : pick(paths);
  }

  private String comparison(int depth) {
    switch (random.nextInt(6)) {
      case 0:
        return "("
            + number(depth)
            + pick(List.of(" < ", " <= ", " > ", " >= ", " == ", " != "))
            + number(depth)
            + ")";
      case 1:
        return "(" + text(depth) + (random.nextBoolean() ? " == " : " != ") + text(depth) + ")";
      case 2:
        return "(" + text(depth) + " in " + list(() -> text(depth - 1)) + ")";
      case 3:
        boolean wholes = random.nextBoolean();
        return "("
            + number(depth)
            + " in "
            + list(() -> wholes ? whole(depth - 1) : fractional(depth - 1))
            + ")";
      case 4:
        return text(depth)
            + pick(List.of(".startsWith", ".endsWith", ".contains"))
            + "("
            + text(0)
            + ")";
      default:
        List<String> texts = paths(Kind.LIST);
        texts.removeIf(path -> !path.endsWith("deficits"));
        return texts.isEmpty()
            ? "(" + text(depth) + " == " + text(0) + ")"
            : "(" + text(depth) + " in " + pick(texts) + ")";
    }
  }

  private String loop(int depth) {
    List<String> lists = paths(Kind.LIST);
    if (lists.isEmpty()) {
      return comparison(depth - 1);
    }
    String list = pick(lists);
    if (list.endsWith("deficits")) {
      String name = "t" + textLoops.size();
      textLoops.add(name);
      String body = truth(depth - 2);
      textLoops.remove(name);
      return list + macro() + name + ", " + body + ")";
    }
    Row row = row(list);
    String source = random.nextInt(4) == 0 ? filter(list, row, depth - 2) : list;
    return source + macro() + inLoop(row, depth - 1) + ")";
  }

  private String macro() {
    return pick(List.of(".exists(", ".exists(", ".all(", ".exists_one("));
  }

  private String filter(String list, Row row, int depth) {
    return list + ".filter(" + inLoop(row, depth) + ")";
  }

  private String inLoop(Row row, int depth) {
    String name = "x" + loops.size();
    loops.put(name, row);
    String body = truth(depth);
    loops.remove(name);
    return name + ", " + body;
  }

  private String whole(int depth) {
    if (depth > 0) {
      switch (random.nextInt(6)) {
        case 0, 1:
          return "("
              + whole(depth - 1)
              + pick(List.of(" + ", " - ", " * ", " / ", " % "))
              + whole(depth - 1)
              + ")";
        case 2:
          return "-(" + whole(depth - 1) + ")";
        case 3:
          return "(" + truth(depth - 1) + " ? " + whole(depth - 1) + " : " + whole(depth - 1) + ")";
        case 4:
          List<String> lists = paths(Kind.LIST);
          if (!lists.isEmpty()) {
            String list = pick(lists);
            return "size("
                + (list.endsWith("deficits") ? list : filter(list, row(list), depth - 1))
                + ")";
          }
          break;
        default:
      }
    }
    List<String> paths = paths(Kind.WHOLE);
    return random.nextInt(3) == 0
        ? pick(List.of("0", "1", "2", "2024", "-3", "9007199254740992"))
        : pick(paths);
  }

  private String fractional(int depth) {
    if (depth > 0) {
      switch (random.nextInt(6)) {
        case 0:
          return "("
              + number(depth - 1)
              + (random.nextBoolean() ? " + " : " - ")
              + fractional(depth - 1)
              + ")";
        case 1:
          return "("
              + fractional(depth - 1)
              + (random.nextBoolean() ? " + " : " - ")
              + number(depth - 1)
              + ")";
        case 2:
          return "("
              + fractional(depth - 1)
              + (random.nextBoolean() ? " * " : " / ")
              + pick(List.of("2", "0.5"))
              + ")";
        case 3:
          return "("
              + truth(depth - 1)
              + " ? "
              + fractional(depth - 1)
              + " : "
              + fractional(depth - 1)
              + ")";
        default:
      }
    }
    List<String> paths = paths(Kind.NUMBER);
    if (vocabulary.functions().containsKey("number")) {
      paths.add("number(\"q" + random.nextInt(3) + "\")");
      paths.add("number_in(\"q" + random.nextInt(3) + "\", year - 1)");
    }
    if (vocabulary.functions().containsKey("latest_score")) {
      Row row = row("diagnostics");
      paths.add("latest_score(diagnostics)");
      paths.add("latest_score(" + filter("diagnostics", row, Math.min(depth - 1, 1)) + ")");
      paths.add("total_hours(training)");
      paths.add("total_hours(" + filter("training", row("training"), Math.min(depth - 1, 1)) + ")");
    }
    return paths.isEmpty() || random.nextInt(3) == 0
        ? pick(List.of("0.0", "1.5", "60.0", "-2.25"))
        : pick(paths);
  }

  private String text(int depth) {
    if (depth > 0 && random.nextInt(6) == 0) {
      return "(" + truth(depth - 1) + " ? " + text(depth - 1) + " : " + text(depth - 1) + ")";
    }
    List<String> paths = paths(Kind.TEXT);
    paths.addAll(textLoops);
    return paths.isEmpty() || random.nextInt(3) == 0 ? quote(pick(WORDS)) : pick(paths);
  }

  private String list(java.util.function.Supplier<String> element) {
    List<String> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      elements.add(element.get());
    }
    return "[" + String.join(", ", elements) + "]";
  }

  private List<String> owners() {
    List<String> owners = new ArrayList<>(loops.keySet());
    if (vocabulary.variables().field("org") != null) {
      owners.add("org");
    }
    return owners;
  }

  private Row ownerRow(String owner) {
    Row loop = loops.get(owner);
    return loop != null ? loop : vocabulary.variables().field(owner).row();
  }

  /** Every variable and field in reach that has the kind. */
  private List<String> paths(Kind kind) {
    List<String> paths = new ArrayList<>();
    for (Field field : vocabulary.variables().fields().values()) {
      if (field.kind() == kind) {
        paths.add(field.name());
      }
    }
    for (String owner : owners()) {
      for (Field field : ownerRow(owner).fields().values()) {
        if (field.kind() == kind) {
          paths.add(owner + "." + field.name());
        }
      }
    }
    return paths;
  }

  private Row row(String list) {
    return vocabulary.variables().field(list).row();
  }

  private static String quote(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

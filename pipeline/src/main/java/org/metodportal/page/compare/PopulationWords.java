package org.metodportal.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;

/**
 * Whom or what an indicator counts, in words: {@code педагоги моложе 35 лет}. A part of the
 * condition that these rules do not know becomes {@code при ещё одном условии}, never nothing.
 */
public final class PopulationWords {
  private static final Pattern EQUAL = Pattern.compile("([a-z.]+) == \"([^\"]+)\"");
  private static final Pattern ONE_OF = Pattern.compile("([a-z.]+) in \\[([^]]+)]");
  private static final Pattern BELOW = Pattern.compile("(age|experience) < (\\d+)");
  private static final Pattern SEEN_THIS_YEAR =
      Pattern.compile("([a-z]+)\\.exists\\((\\w+), \\2\\.year == year\\)");

  private static final Map<String, String> ROLES =
      Map.of(
          "педагог", "педагоги",
          "руководитель", "руководители",
          "заместитель", "заместители",
          "выпускник", "выпускники",
          "сотрудник центра", "сотрудники центра");

  /** A type of organization: itself, and its people's place or its team's. */
  private record Type(String plural, String locative, String genitive) {}

  private static final Map<String, Type> TYPES =
      Map.of(
          "школа", new Type("школы", "школах", "школ"),
          "детский сад", new Type("детские сады", "детских садах", "детских садов"),
          "дополнительное образование",
              new Type(
                  "организации дополнительного образования",
                  "организациях дополнительного образования",
                  "организаций дополнительного образования"),
          "центр", new Type("центры", "центрах", "центров"),
          "иное", new Type("другие организации", "других организациях", "других организаций"));

  private static final Map<String, String> SEEN =
      Map.of(
          "diagnostics", "с диагностикой этого года",
          "routes", "с маршрутом этого года",
          "training", "учившиеся в этом году",
          "support", "получившие поддержку в этом году");

  private final UnitKind unit;
  private final List<String> roles = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private int unknown;

  private PopulationWords(UnitKind unit) {
    this.unit = unit;
  }

  /** The words of an indicator, in the nominative plural. */
  public static String of(IndicatorDefinition definition) {
    PopulationWords words = new PopulationWords(definition.unit());
    String condition = condition(definition.population());
    if (!condition.isEmpty()) {
      parts(condition).forEach(words::read);
    }
    return words.text();
  }

  /** The condition as written, with single blanks; empty when there is none. */
  static String condition(@Nullable CheckedExpression expression) {
    return expression == null ? "" : expression.cel().strip().replaceAll("\\s+", " ");
  }

  private void read(String part) {
    Matcher equal = EQUAL.matcher(part);
    Matcher oneOf = ONE_OF.matcher(part);
    Matcher below = BELOW.matcher(part);
    Matcher seen = SEEN_THIS_YEAR.matcher(part);
    boolean understood = false;
    if (equal.matches()) {
      understood = named(equal.group(1), List.of(equal.group(2)));
    } else if (oneOf.matches()) {
      understood = named(oneOf.group(1), List.of(oneOf.group(2).replace("\"", "").split(",\\s*")));
    } else if (below.matches()) {
      String number = below.group(2) + "\u00a0";
      boolean one = below.group(2).endsWith("1") && !below.group(2).endsWith("11");
      marks.add(
          below.group(1).equals("age")
              ? "моложе " + number + (one ? "года" : "лет")
              : "со стажем меньше " + number + (one ? "года" : "лет"));
      understood = true;
    } else if (seen.matches() && SEEN.containsKey(seen.group(1))) {
      marks.add(String.valueOf(SEEN.get(seen.group(1))));
      understood = true;
    }
    unknown += understood ? 0 : 1;
  }

  private boolean named(String variable, List<String> values) {
    if (variable.equals("role") && roles.isEmpty() && ROLES.keySet().containsAll(values)) {
      values.forEach(value -> roles.add(String.valueOf(ROLES.get(value))));
      return true;
    }
    if (variable.equals("org.type") && types.isEmpty() && TYPES.keySet().containsAll(values)) {
      for (String value : values) {
        Type type = TYPES.get(value);
        if (type != null) {
          types.add(type);
        }
      }
      return true;
    }
    return false;
  }

  private String text() {
    StringBuilder text = new StringBuilder(subject());
    String limits = enumerated(marks);
    if (!limits.isEmpty()) {
      text.append(' ').append(limits);
    }
    if (unknown > 0) {
      text.append(unknown == 1 ? " при ещё одном условии" : " при ещё нескольких условиях");
    }
    return text.toString();
  }

  private String subject() {
    return switch (unit) {
      case PERSON ->
          (roles.isEmpty() ? "все работники" : enumerated(roles))
              + (types.isEmpty() ? "" : " в " + typed(type -> type.locative));
      case ORGANIZATION -> types.isEmpty() ? "все организации" : typed(type -> type.plural);
      case TEAM ->
          "управленческие команды "
              + (types.isEmpty() ? "всех организаций" : typed(type -> type.genitive));
      case PROGRAMME -> "программы";
      case EVENT -> "мероприятия";
      case PRACTICE -> "карточки банка практик";
      case ANSWER -> "число из ответа территории";
      case TERRITORY -> "территория в целом";
    };
  }

  private String typed(Function<Type, String> form) {
    return enumerated(types.stream().map(form).toList());
  }

  /** {@code педагоги, руководители и заместители}. */
  static String enumerated(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : words.subList(0, last).stream().collect(Collectors.joining(", "))
            + " и "
            + words.get(last);
  }

  /** Parts of a conjunction; an alternative at the top is one part. */
  private static List<String> parts(String condition) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < condition.length(); i++) {
      char character = condition.charAt(i);
      if (character == '"') {
        quoted = !quoted;
      } else if (!quoted && (character == '(' || character == '[')) {
        depth++;
      } else if (!quoted && (character == ')' || character == ']')) {
        depth--;
      } else if (!quoted && depth == 0 && condition.startsWith("||", i)) {
        return List.of(condition);
      } else if (!quoted && depth == 0 && condition.startsWith("&&", i)) {
        parts.add(condition.substring(start, i).strip());
        start = i + 2;
        i++;
      }
    }
    parts.add(condition.substring(start).strip());
    return parts;
  }
}

package org.metodportal.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.expression.Restriction;
import org.metodportal.expression.Restriction.Below;
import org.metodportal.expression.Restriction.OneOf;
import org.metodportal.expression.Restriction.RowThisYear;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/**
 * Whom or what an indicator counts, in words: {@code педагоги моложе 35 лет}. A part of the
 * condition that these rules do not know becomes {@code при ещё одном условии}, never nothing.
 */
public final class PopulationWords {
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

  private static final Map<String, String> LESS =
      Map.of("age", "моложе ", "experience", "со стажем меньше ");

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
    CheckedExpression population = definition.population();
    if (population != null) {
      population.restrictions().forEach(words::read);
    }
    return words.text();
  }

  private void read(Restriction restriction) {
    boolean understood = false;
    if (restriction instanceof OneOf oneOf) {
      understood = named(oneOf.variable(), oneOf.values());
    } else if (restriction instanceof Below below) {
      understood = marked(LESS.get(below.variable()), years(below.bound()));
    } else if (restriction instanceof RowThisYear row) {
      understood = marked(SEEN.get(row.table()), "");
    }
    unknown += understood ? 0 : 1;
  }

  private boolean marked(@Nullable String mark, String number) {
    return mark != null && marks.add(mark + number);
  }

  private static String years(long number) {
    return number + "\u00a0" + RussianPlural.genitive(number, "года", "лет");
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
    String limits = Sentence.enumerated(marks);
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
          (roles.isEmpty() ? "все работники" : Sentence.enumerated(roles))
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
    return Sentence.enumerated(types.stream().map(form).toList());
  }
}

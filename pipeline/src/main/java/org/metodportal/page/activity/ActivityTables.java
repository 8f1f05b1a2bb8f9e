package org.metodportal.page.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Counted;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Puts support, mentoring, roles and events of a territory into tables by year. */
public final class ActivityTables {
  private static final int MOST_YEARS = 6;

  /** Roles as those who have them are called; others are called as the table calls them. */
  private static final Map<String, String> ROLES =
      Map.of(
          "тьютор", "Тьюторы",
          "эксперт WSR", "Эксперты WSR",
          "РСЭС", "Эксперты РСЭС",
          "инновационная площадка", "Участники инновационных площадок",
          "профессиональное сообщество", "Участники профессиональных сообществ");

  /** Forms of mentoring that name who helps. */
  private static final Map<String, String> MENTORS =
      Map.of(
          "педагог-методист", "Помогает педагог-методист",
          "руководитель-наставник", "Помогает руководитель-наставник");

  private final PublicCounts counts;

  /**
   * @param counts what the territory publishes beside its indicators
   */
  public ActivityTables(PublicCounts counts) {
    this.counts = counts;
  }

  /** Everything that is told: persons first, then events. */
  public List<ActivityTable> all() {
    return tables(
        Stream.of(
            persons(Topic.SUPPORT),
            persons(Topic.MENTEES),
            persons(Topic.ROLES),
            levels(),
            kinds()));
  }

  /** What is told of the facts that an indicator counts. */
  public List<ActivityTable> of(IndicatorDefinition definition) {
    Stream<@Nullable ActivityTable> persons =
        Topic.ofActivity().stream()
            .filter(topic -> topic.table() != null && definition.tables().contains(topic.table()))
            .map(this::persons);
    return tables(
        definition.unit() == UnitKind.EVENT
            ? Stream.concat(persons, Stream.of(levels(), kinds()))
            : persons);
  }

  /** Heads and deputies, then teachers with a second job; null when nothing is told of them. */
  public @Nullable ActivityTable staff() {
    ActivityTable posts = persons(Topic.POSTS);
    ActivityTable second = persons(Topic.SECOND_JOBS);
    if (posts == null || second == null) {
      return posts == null ? second : posts;
    }
    List<ActivityTable.Row> rows = new ArrayList<>(posts.rows());
    rows.addAll(second.rows());
    return new ActivityTable(
        posts.id(),
        posts.title(),
        posts.caption(),
        posts.heading(),
        posts.years(),
        List.copyOf(rows),
        "");
  }

  private static List<ActivityTable> tables(Stream<@Nullable ActivityTable> tables) {
    return tables.filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }

  /** Null when no number of the topic may be shown. */
  private @Nullable ActivityTable persons(Topic topic) {
    List<Integer> years = last(counts.years(topic));
    PublicCounts.Lookup lookup = counts.lookup(topic);
    List<ActivityTable.Row> rows = new ArrayList<>();
    int hidden = 0;
    for (String member : members(topic, lookup)) {
      List<Counted> cells =
          years.stream().map(year -> Counted.of(lookup.find(year, "", member))).toList();
      if (cells.stream().anyMatch(cell -> cell.count().present())) {
        rows.add(new ActivityTable.Row(name(topic, member), cells));
      } else {
        hidden++;
      }
    }
    return rows.isEmpty()
        ? null
        : new ActivityTable(
            topic.key().replace('_', '-'),
            title(topic),
            caption(topic),
            heading(topic),
            years,
            List.copyOf(rows),
            rest(topic, hidden));
  }

  private static List<String> members(Topic topic, PublicCounts.Lookup lookup) {
    return topic.members().isEmpty()
        ? lookup.members().stream()
            .sorted(Comparator.comparing(member -> name(topic, member), NameOrder.COMPARATOR))
            .toList()
        : topic.members();
  }

  private static List<Integer> last(List<Integer> years) {
    return years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
  }

  private static String name(Topic topic, String member) {
    return switch (topic) {
      case ROLES -> ROLES.getOrDefault(member, Sentence.capital(member));
      case MENTEES -> MENTORS.getOrDefault(member, Sentence.capital(member));
      case SECOND_JOBS -> "Педагоги-совместители";
      default -> Sentence.capital(member);
    };
  }

  private static String title(Topic topic) {
    return switch (topic) {
      case SUPPORT -> "Формы поддержки молодых педагогов";
      case MENTEES -> "Формы наставничества";
      case ROLES -> "Методический и экспертный актив";
      default -> "Руководители и совместители";
    };
  }

  private static String caption(Topic topic) {
    String what =
        switch (topic) {
          case SUPPORT -> "Сколько людей получили поддержку каждой формы за год";
          case MENTEES -> "У скольких людей в этом году был наставник";
          case ROLES -> "Сколько людей в этом году входили в актив";
          default -> "Руководители, заместители и педагоги-совместители по годам";
        };
    return what + ", округлено до пяти";
  }

  private static String heading(Topic topic) {
    return switch (topic) {
      case SUPPORT, MENTEES -> "Форма";
      case ROLES -> "Роль";
      default -> "Кто";
    };
  }

  private static String rest(Topic topic, int hidden) {
    if (hidden == 0) {
      return "";
    }
    boolean roles = topic == Topic.ROLES;
    String what =
        hidden == 1
            ? "одной " + (roles ? "роли" : "форме")
            : RussianPlural.count(
                hidden,
                roles ? "роли" : "форме",
                roles ? "ролям" : "формам",
                roles ? "ролям" : "формам");
    return "Ещё по " + what + " числа скрыты во все годы: группы малы.";
  }

  /** Events by level; null when no year has any. */
  private @Nullable ActivityTable levels() {
    return events(
        "events-levels",
        "Мероприятия по уровням",
        "Уровень",
        PublicCount::group,
        List.of("образовательная организация", "муниципальный", "региональный", "федеральный"));
  }

  /** Events by kind; null when no year has any. */
  private @Nullable ActivityTable kinds() {
    return events("events-kinds", "Мероприятия по видам", "Вид", PublicCount::member, List.of());
  }

  private @Nullable ActivityTable events(
      String id,
      String title,
      String heading,
      Function<PublicCount, String> row,
      List<String> order) {
    List<Integer> years = last(counts.years(Topic.EVENTS));
    if (years.isEmpty()) {
      return null;
    }
    SortedMap<String, List<PublicCount>> rows =
        new TreeMap<>(
            Comparator.comparing((String name) -> place(order, name))
                .thenComparing(NameOrder.COMPARATOR));
    Stream.of(Topic.EVENTS, Topic.PARTICIPANTS)
        .flatMap(topic -> counts.of(topic).stream())
        .filter(count -> years.contains(count.year()))
        .forEach(
            count -> rows.computeIfAbsent(row.apply(count), key -> new ArrayList<>()).add(count));
    List<ActivityTable.Row> shown = new ArrayList<>();
    rows.forEach(
        (name, of) ->
            shown.add(
                new ActivityTable.Row(
                    Sentence.capital(name), years.stream().map(year -> cell(of, year)).toList())));
    return new ActivityTable(
        id,
        title,
        "Сколько мероприятий проведено за год и сколько в них было участников",
        heading,
        years,
        List.copyOf(shown),
        "");
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  /** A year that has events of other rows has none of this one: that is an answer, not a gap. */
  private static Counted cell(List<PublicCount> counts, int year) {
    BigDecimal events = sum(counts, year, Topic.EVENTS);
    BigDecimal came = sum(counts, year, Topic.PARTICIPANTS);
    return new Counted(
        Cell.of(RussianNumbers.decimal(events)),
        came.signum() == 0
            ? ""
            : RussianPlural.count(came.longValue(), "участник", "участника", "участников"));
  }

  private static BigDecimal sum(List<PublicCount> counts, int year, Topic topic) {
    return counts.stream()
        .filter(count -> count.year() == year && count.topic() == topic)
        .map(PublicCount::count)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

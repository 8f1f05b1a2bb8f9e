package org.metodportal.page.staffing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Says what the numbers of staff mean. */
final class StaffingWords {
  private static final String ALL = OrganizationGroup.ALL;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PublicCounts counts;
  private final int year;

  /**
   * @param year the latest year with teachers; 0 when there is none
   */
  StaffingWords(PublicCounts counts, int year) {
    this.counts = counts;
    this.year = year;
  }

  String title(Topic topic) {
    return switch (topic) {
      case AGE -> "Возраст";
      case EXPERIENCE -> "Педагогический стаж";
      case CATEGORY -> "Квалификационная категория";
      default -> "Соответствие образования предмету";
    };
  }

  /** The name of a row: those of whom the table says nothing are no missing number. */
  static String band(String member) {
    return member.equals(Topic.UNKNOWN) ? "Не указано" : Sentence.capital(member);
  }

  /** How many teachers there are, and how many places are free. */
  String lead(StaffingPage.@Nullable Vacancies vacancies) {
    String free =
        vacancies == null
            ? "Сведений о свободных местах нет."
            : vacancies.year() == year || year == 0
                ? ""
                : "Последние сведения о свободных местах — за " + vacancies.year() + "\u00a0год.";
    if (year == 0) {
      return "Сведений о педагогах нет. " + free;
    }
    PublicCount all = counts.lookup(Topic.TEACHERS).find(year, ALL, "");
    BigDecimal number = all == null ? null : all.count();
    String teachers =
        number == null
            ? "Сколько педагогов в " + year + "\u00a0году, скрыто: по числу можно узнать людей."
            : "В "
                + year
                + "\u00a0году здесь "
                + RussianPlural.form(number.longValue(), "работал", "работали", "работали")
                + " "
                + RussianPlural.count(number.longValue(), "педагог", "педагога", "педагогов")
                + places(vacancies)
                + ".";
    return (teachers + " " + free).strip();
  }

  private String places(StaffingPage.@Nullable Vacancies vacancies) {
    if (vacancies == null || vacancies.year() != year) {
      return "";
    }
    PublicCount free = counts.lookup(Topic.VACANCIES).find(year, ALL, "");
    BigDecimal number = free == null ? null : free.count();
    return number == null ? "" : ", заявлено " + VacancyTables.places(number);
  }

  /** What the latest year says, and how it differs from the first. */
  String finding(Topic topic) {
    List<String> members = topic.members();
    PublicCount unknown = counts.lookup(topic).find(year, ALL, Topic.UNKNOWN);
    BigDecimal all = unknown == null ? null : unknown.share();
    if (all != null && all.compareTo(HUNDRED) == 0) {
      return "За " + year + "\u00a0год этот признак не указан ни у кого.";
    }
    List<String> parts = new ArrayList<>();
    switch (topic) {
      case AGE -> {
        add(parts, topic, members.get(0), "моложе 35\u00a0лет — ");
        add(parts, topic, members.get(3), "55\u00a0лет и старше — ");
      }
      case EXPERIENCE -> {
        add(parts, topic, members.get(0), "стаж меньше трёх лет имеют ");
        add(parts, topic, members.get(3), "стаж 20\u00a0лет и больше имеют ");
      }
      case CATEGORY -> {
        add(parts, topic, members.get(0), "высшую категорию имеют ");
        add(parts, topic, members.get(1), "первую категорию имеют ");
        add(parts, topic, members.get(2), "без категории работают ");
      }
      default -> {
        add(parts, topic, members.get(0), "образование совпадает с предметом у ");
        add(parts, topic, members.get(1), "не совпадает у ");
      }
    }
    if (parts.isEmpty()) {
      return "Доли за " + year + "\u00a0год скрыты: по ним можно было бы узнать отдельных людей.";
    }
    return "В " + year + "\u00a0году " + String.join(", ", parts) + "." + change(topic);
  }

  private void add(List<String> parts, Topic topic, String member, String words) {
    BigDecimal share = share(topic, year, member);
    if (share != null) {
      parts.add(
          words
              + RussianNumbers.decimal(share)
              + "\u00a0%"
              + (parts.isEmpty() ? " педагогов" : ""));
    }
  }

  private @Nullable BigDecimal share(Topic topic, int of, String member) {
    PublicCount count = counts.lookup(topic).find(of, ALL, member);
    return count == null ? null : count.share();
  }

  /** The first member's change since the first year, when both are known. */
  private String change(Topic topic) {
    int first = counts.years(topic).get(0);
    String member = topic.members().get(0);
    BigDecimal before = share(topic, first, member);
    BigDecimal now = share(topic, year, member);
    if (first == year || before == null || now == null) {
      return "";
    }
    BigDecimal difference = now.subtract(before);
    String who =
        switch (topic) {
          case AGE -> "доля молодых";
          case EXPERIENCE -> "доля начинающих";
          case CATEGORY -> "доля педагогов с высшей категорией";
          default -> "доля совпадений";
        };
    return " С "
        + first
        + "\u00a0года "
        + who
        + (difference.signum() == 0
            ? " не изменилась."
            : (difference.signum() > 0 ? " выросла на " : " снизилась на ")
                + RussianNumbers.points(difference));
  }
}

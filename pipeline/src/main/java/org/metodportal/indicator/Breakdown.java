package org.metodportal.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.person.StaffFindings;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.cell.LookupNormalizer;

/**
 * What the units of a figure have in common: everything that is said of a breakdown stands here, so
 * that one more is one more constant.
 */
public enum Breakdown {
  /** The whole territory; its only member is the empty text. */
  TOTAL(
      "вся территория",
      "the whole territory",
      0,
      "",
      "",
      Basis.NOTHING,
      24,
      Trait.of(person -> "")),
  ORGANIZATION(
      "организация",
      "an organization",
      6,
      "По организациям",
      "Организация",
      Basis.ORGANIZATION,
      4,
      Trait.of(person -> person.organization().id())
          .published(
              (member, directory, staff) ->
                  Objects.requireNonNull(directory.organization(member)).spelling())),
  ORGANIZATION_TYPE(
      "тип организации",
      "a type of organization",
      1,
      "По типам организаций",
      "Тип организации",
      Basis.ORGANIZATION_TYPE,
      12,
      Trait.of(person -> person.organization().type())),
  SETTLEMENT(
      "город или село",
      "town or village",
      2,
      "Город и село",
      "Местность",
      Basis.SETTLEMENT,
      12,
      Trait.of(person -> person.organization().settlement())),
  /**
   * Spellings with one {@linkplain LookupNormalizer#normalize normalised} form are one subject; a
   * missing one is the empty text.
   */
  SUBJECT(
      "предмет",
      "a subject",
      4,
      "По учебным предметам",
      "Предмет",
      Basis.PERSON,
      4,
      new Trait<>(
          PersonYear::subject,
          subject -> subject == null ? "" : LookupNormalizer.normalize(subject),
          null,
          (member, directory, staff) ->
              member.isEmpty() ? Bands.NOT_STATED : staff.spelling(member))),
  AGE_BAND(
      "возраст",
      "an age band",
      5,
      "По возрасту",
      "Возраст, лет",
      Basis.PERSON,
      5,
      Trait.of(PersonYear::age, Bands.AGE)),
  ROLE(
      "должность",
      "a role",
      3,
      "По должностям",
      "Должность",
      Basis.ROLE,
      24,
      Trait.of(PersonYear::role));

  private static final Map<String, Breakdown> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Breakdown::key, each -> each));

  private final String key = name().toLowerCase(Locale.ROOT);
  private final String words;
  private final String english;
  private final int place;
  private final String title;
  private final String heading;
  private final Basis basis;
  private final int loss;

  @SuppressWarnings("ImmutableEnumChecker") // Its functions are method references without state.
  private final Trait<?> trait;

  Breakdown(
      String words,
      String english,
      int place,
      String title,
      String heading,
      Basis basis,
      int loss,
      Trait<?> trait) {
    this.words = words;
    this.english = english;
    this.place = place;
    this.title = title;
    this.heading = heading;
    this.basis = basis;
    this.loss = loss;
    this.trait = trait;
  }

  /** What decides to which member a person belongs. */
  public enum Basis {
    /** There is a single member. */
    NOTHING,
    ORGANIZATION,
    ORGANIZATION_TYPE,
    SETTLEMENT,
    /** The role of the main job, on which populations of indicators depend too. */
    ROLE,
    /** Something of the person that the organization does not tell, such as the age. */
    PERSON
  }

  /** The name under which a member is published. */
  @FunctionalInterface
  interface Published {
    /** Members that are published by their own text. */
    Published AS_IT_IS = (member, directory, staff) -> member;

    String name(String member, Directory directory, StaffFindings staff);
  }

  /**
   * How a person gets a member: first what is read of the person, which often repeats, then the
   * member that it stands for.
   *
   * @param read what is read of a person in a year; null when it is missing
   * @param member the member for what was read
   * @param bands bands whose order the members keep; null when members have no order of their own
   * @param published the name under which a member is published
   */
  record Trait<T>(
      Function<PersonYear, @Nullable T> read,
      Function<@Nullable T, String> member,
      @Nullable Bands bands,
      Published published) {
    private Trait<T> published(Published name) {
      return new Trait<>(read, member, bands, name);
    }

    static Trait<String> of(Function<PersonYear, @Nullable String> read) {
      return new Trait<>(
          read, text -> text == null ? Bands.NOT_STATED : text, null, Published.AS_IT_IS);
    }

    static Trait<Integer> of(Function<PersonYear, @Nullable Integer> read, Bands bands) {
      return new Trait<>(read, bands::name, bands, Published.AS_IT_IS);
    }
  }

  /** What decides to which member a person belongs. */
  public Basis basis() {
    return basis;
  }

  /**
   * What a reader loses when one of its members is hidden, in quarters of the loss of a single
   * organization; a member of a breakdown with few members is worth more.
   */
  public int loss() {
    return loss;
  }

  /** Bands of years that are its members; null for a breakdown of another kind. */
  public @Nullable Bands bands() {
    return trait.bands();
  }

  /** The word in files: {@code age_band}. */
  public String key() {
    return key;
  }

  /**
   * The breakdown of a word in files.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Breakdown fromKey(String key) {
    Breakdown breakdown = BY_KEY.get(key);
    if (breakdown == null) {
      throw new IllegalArgumentException("no breakdown " + key);
    }
    return breakdown;
  }

  /** What one member is, in Russian, without a capital: «город или село». */
  public String words() {
    return words;
  }

  /** What one member is, in English. */
  public String english() {
    return english;
  }

  /** Title of its table: «По должностям»; empty for the total. */
  public String title() {
    return title;
  }

  /** Heading of the column of its members: «Должность»; empty for the total. */
  public String heading() {
    return heading;
  }

  /** The breakdowns with parts, in the order in which pages show them. */
  public static List<Breakdown> shown() {
    return Arrays.stream(values())
        .filter(each -> each != TOTAL)
        .sorted(Comparator.comparingInt(each -> each.place))
        .toList();
  }

  /**
   * Where a member stands before all names are compared: bands from the youngest, and what is not
   * stated after everything else.
   */
  public int place(String member) {
    if (member.equals(Bands.NOT_STATED)) {
      return Integer.MAX_VALUE;
    }
    return trait.bands() == null ? 0 : trait.bands().names().indexOf(member);
  }

  Trait<?> trait() {
    return trait;
  }
}

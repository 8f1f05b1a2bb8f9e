package org.metodportal.source.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the data contract, those that others refer to first.
 *
 * <p>The ordinal is a byte of packed blocks: all workers of a job run one program, and no block
 * outlives the job.
 */
public enum Table {
  ORGANIZATIONS(Stage.TERRITORY, "организаци|учреждени"),
  PROGRAMMES(Stage.TERRITORY, "программ"),
  STAFF(Stage.STAFF, "кадр|штат|сотрудник|работник", "person_id"),
  DIAGNOSTICS(Stage.FACTS, "диагностик", "person_id"),
  ROUTES(Stage.FACTS, "маршрут|иом", "person_id"),
  TRAINING(Stage.FACTS, "обучени|дпо", "person_id"),
  MENTORING(Stage.TERRITORY, "наставнич", "mentee_id", "mentor_id"),
  SUPPORT(Stage.FACTS, "поддержк", "person_id"),
  ROLES(Stage.FACTS, "актив|роли", "person_id"),
  EVENTS(Stage.TERRITORY, "мероприяти"),
  ANSWERS(Stage.TERRITORY, "ответ|анкет"),
  VACANCIES(Stage.TERRITORY, "ваканси");

  /** When the job reads a table. */
  public enum Stage {
    /** First: what the rows of all other tables are checked against, and mentoring. */
    TERRITORY,

    /** What persons did: read while the tables of the territory are reconciled. */
    FACTS,

    /** Who works where: read when the persons that mentoring mentions are known. */
    STAFF
  }

  private final String code = name().toLowerCase(Locale.ROOT);
  private final Stage stage;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<String> titleStems;

  @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
  private final List<String> personColumns;

  Table(Stage stage, String titleStems, String... personColumns) {
    this.stage = stage;
    this.titleStems = List.of(titleStems.split("\\|"));
    this.personColumns = List.of(personColumns);
  }

  /** The table whose files start with the word, in lower case; null when there is none. */
  public static @Nullable Table named(String code) {
    for (Table table : values()) {
      if (table.code.equals(code)) {
        return table;
      }
    }
    return null;
  }

  /** The codes of all tables, separated by commas, for messages. */
  public static String codes() {
    return Arrays.stream(values()).map(Table::code).collect(Collectors.joining(", "));
  }

  /** The word with which its files start and by which schemas and messages name it. */
  public String code() {
    return code;
  }

  /** What the words begin with that mean it in Russian, in lower case. */
  public List<String> titleStems() {
    return titleStems;
  }

  /** When the job reads it. */
  public Stage stage() {
    return stage;
  }

  /** Columns that hold identifiers of persons, in the schema's words; none for most tables. */
  public List<String> personColumns() {
    return personColumns;
  }

  /**
   * The column whose person decides the shard to which a row goes; null for a table whose rows stay
   * together, in one place for the whole territory.
   */
  public @Nullable String shardColumn() {
    return switch (stage) {
      case TERRITORY -> null;
      case FACTS, STAFF -> personColumns.get(0);
    };
  }

  /** Whether rows of other tables name so many of its rows that without it none is accepted. */
  public boolean isFoundation() {
    return this == ORGANIZATIONS || this == STAFF;
  }

  /** The code, so that a message names a table as its files do. */
  @Override
  public String toString() {
    return code;
  }
}

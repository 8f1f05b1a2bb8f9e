package org.metodportal.definition;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.expression.CheckedExpression;
import org.metodportal.source.schema.Table;

/**
 * What one indicator counts, and the method in words; source: {@code
 * content/<territory>/indicators/<code>.md}.
 *
 * @param territory slug
 * @param code code, unique in the territory; the second reading of an act has the code of the first
 *     with {@link #SECOND_READING} after it
 * @param words what is read of it
 * @param origin where the act has it
 * @param counting what is counted
 * @param aim which way is better, and the targets
 * @param reading the reading of the act on which it rests, in words: «от всех педагогов»; empty
 *     where the act can be read in one way only
 * @param other the other reading; null where there is none, and in the second reading itself
 */
public record IndicatorDefinition(
    String territory,
    String code,
    Words words,
    Origin origin,
    Counting counting,
    Aim aim,
    String reading,
    @Nullable OtherReading other)
    implements Serializable {

  /** What follows the code of an indicator in the code of its second reading. */
  public static final String SECOND_READING = "-r2";

  /** What follows the code of an indicator in the code of its verdicts by another act's targets. */
  public static final String OTHER_TARGETS = "-t2";

  /** Words of {@code status}: the act's own, or the portal's proposal. */
  public static final Choices STATUSES = Choices.of("act", "proposal");

  /** Words of {@code direction}: more is better, or less. */
  public static final Choices DIRECTIONS = Choices.of("up", "down");

  /**
   * What is read of an indicator.
   *
   * @param title full title
   * @param shortTitle title for menus, tables and charts
   * @param anomaly what the act leaves open or contradicts; empty when nothing
   * @param method the method in Markdown
   * @param file path for messages
   * @param methodLine 1-based line of the file where the method starts
   * @param units in what a plain number is measured, in the genitive plural: «процентов»; empty
   *     when the title says it
   */
  public record Words(
      String title,
      String shortTitle,
      String anomaly,
      String method,
      String file,
      int methodLine,
      String units)
      implements Serializable {
    private static final Words NONE = new Words("", "", "", "", "", 0);

    /** Words of an indicator whose values need no unit of their own. */
    public Words(
        String title,
        String shortTitle,
        String anomaly,
        String method,
        String file,
        int methodLine) {
      this(title, shortTitle, anomaly, method, file, methodLine, "");
    }

    private Words titled(String other) {
      return new Words(other, shortTitle, anomaly, method, file, methodLine, units);
    }
  }

  /**
   * Where an act has an indicator.
   *
   * @param criterion id of a criterion of the territory
   * @param clause clause of the act it comes from
   * @param concept key that links indicators of different territories; empty when there is none
   * @param proposal whether it is the portal's own proposal rather than the act's indicator
   * @param partOf code of the indicator of which the act makes it a part, as 2.1 is of 2; empty
   *     when it is of none
   * @param inProfiles whether the act asks it of each organization, so that an organization's
   *     profile shows its own answer
   */
  public record Origin(
      String criterion,
      String clause,
      String concept,
      boolean proposal,
      String partOf,
      boolean inProfiles)
      implements Serializable {}

  /**
   * What is counted.
   *
   * @param population units it speaks of; null when all of the kind
   * @param condition what makes a unit count; null when every unit of the population does
   * @param score the number a unit has; null unless the measure needs one
   * @param per the number by whose sum the sum of scores is divided; null unless the indicator is a
   *     ratio of two sums
   * @param members persons who make the team; null unless the unit is a team
   * @param met what a member must fulfil; null unless the unit is a team
   * @param quorum share of members for whom {@code met} must hold, 0 &lt; quorum ≤ 1; 0 means any
   *     member is enough
   * @param silentCount whether organizations that did not answer stay in the denominator; else the
   *     population is those that answered
   */
  public record Counting(
      Measure measure,
      UnitKind unit,
      @Nullable CheckedExpression population,
      @Nullable CheckedExpression condition,
      @Nullable CheckedExpression score,
      @Nullable CheckedExpression per,
      @Nullable CheckedExpression members,
      @Nullable CheckedExpression met,
      double quorum,
      boolean silentCount)
      implements Serializable {}

  /**
   * What is wanted of the values.
   *
   * @param upwards whether more is better
   * @param scale what a level may be
   * @param targets what acts ask for
   * @param other what another act asks for at the same time; null where there is none
   */
  public record Aim(
      boolean upwards, Scale scale, TargetLedger targets, @Nullable OtherTargets other)
      implements Serializable {}

  /**
   * What another act asks for beside the territory's own: both hold, and a value has two verdicts.
   *
   * @param title what the target is called, in lower case: «федеральная цель»
   * @param targets its ledger, not empty
   */
  public record OtherTargets(String title, TargetLedger targets) implements Serializable {}

  /**
   * How else the act can be read.
   *
   * @param words the other reading in words: «от тех, кто прошёл диагностику»
   * @param counting what is then counted
   */
  public record OtherReading(String words, Counting counting) implements Serializable {}

  public String title() {
    return words.title;
  }

  public String shortTitle() {
    return words.shortTitle;
  }

  public String anomaly() {
    return words.anomaly;
  }

  public String method() {
    return words.method;
  }

  public String units() {
    return words.units;
  }

  public String file() {
    return words.file;
  }

  public int methodLine() {
    return words.methodLine;
  }

  public String criterion() {
    return origin.criterion;
  }

  public String clause() {
    return origin.clause;
  }

  public String concept() {
    return origin.concept;
  }

  public boolean proposal() {
    return origin.proposal;
  }

  /** Code of the indicator of which it is a part; empty when it is of none. */
  public String partOf() {
    return origin.partOf;
  }

  /** The tables of facts of persons that any of its expressions asks. */
  public Set<Table> tables() {
    Set<Table> tables = EnumSet.noneOf(Table.class);
    for (CheckedExpression each :
        new CheckedExpression[] {
          counting.population,
          counting.condition,
          counting.score,
          counting.per,
          counting.members,
          counting.met
        }) {
      if (each != null) {
        tables.addAll(each.tables());
      }
    }
    return tables;
  }

  /** The questions whose answers the profile of each organization shows; empty when none. */
  public Set<String> profileQuestions() {
    if (!origin.inProfiles) {
      return Set.of();
    }
    Set<String> questions = new TreeSet<>();
    for (CheckedExpression each : new CheckedExpression[] {counting.condition, counting.score}) {
      if (each != null) {
        questions.addAll(each.questions());
      }
    }
    return questions;
  }

  public Measure measure() {
    return counting.measure;
  }

  public UnitKind unit() {
    return counting.unit;
  }

  public @Nullable CheckedExpression population() {
    return counting.population;
  }

  public @Nullable CheckedExpression condition() {
    return counting.condition;
  }

  public @Nullable CheckedExpression score() {
    return counting.score;
  }

  public @Nullable CheckedExpression per() {
    return counting.per;
  }

  public @Nullable CheckedExpression members() {
    return counting.members;
  }

  public @Nullable CheckedExpression met() {
    return counting.met;
  }

  public double quorum() {
    return counting.quorum;
  }

  public boolean upwards() {
    return aim.upwards;
  }

  public Scale scale() {
    return aim.scale;
  }

  /** What acts ask for, year by year. */
  public TargetLedger ledger() {
    return aim.targets;
  }

  /** The entries of the ledger, the newest act last. */
  public List<Target> targets() {
    return aim.targets.entries();
  }

  /** The newest entry of the ledger; null when the indicator has none. */
  public @Nullable Target target() {
    return aim.targets.newest();
  }

  /** The indicator under the other reading of the act; null where there is none. */
  public @Nullable IndicatorDefinition second() {
    return other == null
        ? null
        : new IndicatorDefinition(
            territory,
            code + SECOND_READING,
            words,
            origin,
            other.counting,
            aim,
            other.words,
            null);
  }

  /** What another act asks for at the same time; null where there is none. */
  public @Nullable OtherTargets otherTargets() {
    return aim.other;
  }

  /** The same indicator judged by the targets of the other act; null where there are none. */
  public @Nullable IndicatorDefinition byOtherTargets() {
    OtherTargets others = aim.other;
    return others == null
        ? null
        : new IndicatorDefinition(
            territory,
            code + OTHER_TARGETS,
            words.titled(words.title + " (" + others.title + ")"),
            origin,
            counting,
            new Aim(aim.upwards, aim.scale, others.targets, null),
            reading,
            null);
  }

  /** Whether it is the second reading of an indicator. */
  public boolean isSecond() {
    return code.endsWith(SECOND_READING);
  }

  /** The same definition without its words, its clause and its place: only what is counted. */
  IndicatorDefinition withoutWords() {
    return new IndicatorDefinition(
        territory,
        code,
        Words.NONE,
        new Origin("", "", "", origin.proposal, "", false),
        counting,
        aim,
        "",
        other == null ? null : new OtherReading("", other.counting));
  }
}

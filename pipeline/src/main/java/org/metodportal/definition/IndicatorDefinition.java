package org.metodportal.definition;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.expression.CheckedExpression;

/**
 * What one indicator counts, and the method in words; source: {@code
 * content/<territory>/indicators/<code>.md}.
 *
 * @param territory slug
 * @param code code, unique in the territory
 * @param title full title
 * @param shortTitle title for menus, tables and charts
 * @param criterion id of a criterion of the territory
 * @param clause clause of the act it comes from
 * @param concept key that links indicators of different territories; empty when there is none
 * @param proposal whether it is the portal's own proposal rather than the act's indicator
 * @param population units it speaks of; null when all of the kind
 * @param condition what makes a unit count; null when every unit of the population does
 * @param score the number a unit has; null unless the measure needs one
 * @param members persons who make the team; null unless the unit is a team
 * @param met what a member must fulfil; null unless the unit is a team
 * @param quorum share of members for whom {@code met} must hold, 0 &lt; quorum ≤ 1; 0 means any
 *     member is enough
 * @param upwards whether more is better
 * @param targets ledger of targets, the one in force last
 * @param anomaly what the act leaves open or contradicts; empty when nothing
 * @param method the method in Markdown
 * @param file path for messages
 * @param methodLine 1-based line of the file where the method starts
 */
public record IndicatorDefinition(
    String territory,
    String code,
    String title,
    String shortTitle,
    String criterion,
    String clause,
    String concept,
    boolean proposal,
    Measure measure,
    UnitKind unit,
    @Nullable CheckedExpression population,
    @Nullable CheckedExpression condition,
    @Nullable CheckedExpression score,
    @Nullable CheckedExpression members,
    @Nullable CheckedExpression met,
    double quorum,
    boolean upwards,
    List<Target> targets,
    String anomaly,
    String method,
    String file,
    int methodLine)
    implements Serializable {

  /** Words of {@code status}: the act's own, or the portal's proposal. */
  public static final Choices STATUSES = Choices.of("act", "proposal");

  /** Words of {@code direction}: more is better, or less. */
  public static final Choices DIRECTIONS = Choices.of("up", "down");

  /** The target in force; null when the indicator has none. */
  public @Nullable Target target() {
    return targets.isEmpty() ? null : targets.get(targets.size() - 1);
  }

  /** The same definition without its words, its clause and its place: only what is counted. */
  IndicatorDefinition withoutWords() {
    return new IndicatorDefinition(
        territory,
        code,
        "",
        "",
        "",
        "",
        "",
        proposal,
        measure,
        unit,
        population,
        condition,
        score,
        members,
        met,
        quorum,
        upwards,
        targets,
        "",
        "",
        "",
        0);
  }
}

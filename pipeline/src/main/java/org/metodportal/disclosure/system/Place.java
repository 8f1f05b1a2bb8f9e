package org.metodportal.disclosure.system;

import java.util.Set;
import org.metodportal.disclosure.condition.BandFacts;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.disclosure.condition.PersonSet;
import org.metodportal.indicator.Bands;

/**
 * Where persons are counted: the territory or one member of a breakdown.
 *
 * @param member empty for the territory; else as published
 * @param type type of the organizations that stand here; empty where they are of any type
 * @param settlement settlement of the organizations that stand here; empty where they are of any
 */
public record Place(Level level, String member, String type, String settlement) {
  /** The whole territory. */
  public static final Place TERRITORY = new Place(Level.TERRITORY, "", "", "");

  /** The part of a breakdown that is neither about types nor about settlements. */
  public static Place of(Level level, String member) {
    return new Place(level, member, "", "");
  }

  /** Whether anybody of the set may stand here. */
  public boolean mayHold(PersonSet set) {
    return !set.roles().isEmpty() && set.facts().stream().noneMatch(fact -> says(fact) == FALSE);
  }

  /** The set without what is true of everybody here. */
  PersonSet withoutWhatIsTrue(PersonSet set) {
    PersonSet left = set;
    for (Fact fact : set.facts()) {
      if (says(fact) == TRUE) {
        left = left.without(fact);
      }
    }
    return left;
  }

  /** The set without its conditions on a number of years, where bands of it say more. */
  PersonSet withoutBanded(PersonSet set) {
    Bands bands = level.bands();
    PersonSet left = set;
    if (bands != null) {
      for (Fact fact : set.facts()) {
        if (BandFacts.of(bands, fact) != null) {
          left = left.without(fact);
        }
      }
    }
    return left;
  }

  private static final int TRUE = 1;
  private static final int FALSE = -1;
  private static final int UNKNOWN = 0;

  /** Whether the fact holds of everybody here, of nobody, or of some perhaps. */
  private int says(Fact fact) {
    Bands years = level.bands();
    if (years != null) {
      Set<String> bands = BandFacts.of(years, fact);
      return bands == null ? UNKNOWN : bands.contains(member) ? TRUE : FALSE;
    }
    if (!(fact instanceof Fact.OneOf one)) {
      return UNKNOWN;
    }
    String here =
        switch (one.field()) {
          case "org.type" -> type;
          case "org.settlement" -> settlement;
          default -> "";
        };
    return here.isEmpty() ? UNKNOWN : one.texts().contains(here) ? TRUE : FALSE;
  }

  /** Whether whoever stands here stands in the other place too. */
  public boolean isWithin(Place other) {
    return equals(other)
        || other.level == Level.TERRITORY
        || (level == Level.ORGANIZATION
            && ((other.level == Level.TYPE && other.type.equals(type))
                || (other.level == Level.SETTLEMENT && other.settlement.equals(settlement))));
  }
}

package org.metodportal.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How one territory lives through the six years.
 *
 * @param personPrefix begins each person_id; the same in lower case begins each org_id
 * @param centreSince the year the centre opened, 0 when it was always there
 * @param centreStaff whether the centre has a staff of its own role
 * @param registry how the share of programmes in the federal register moves
 */
record Profile(
    String personPrefix,
    int centreSince,
    boolean centreStaff,
    RegistryShare registry,
    Map<Trend, Curve> trends,
    List<Question> questions) {

  enum RegistryShare {
    RISES,
    FALLS,
    STAYS
  }

  Profile {
    trends = Map.copyOf(trends);
    questions = List.copyOf(questions);
  }

  Curve trend(Trend trend) {
    Curve curve = trends.get(trend);
    if (curve == null) {
      throw new IllegalStateException("no curve for " + trend);
    }
    return curve;
  }

  static Builder named(String personPrefix) {
    return new Builder(personPrefix);
  }

  /** Collects what differs from the common territory. */
  static final class Builder {
    private final String personPrefix;
    private final Map<Trend, Curve> trends = new EnumMap<>(CommonTrends.CURVES);
    private int centreSince;
    private boolean centreStaff;
    private RegistryShare registry = RegistryShare.STAYS;
    private List<Question> questions = List.of();

    private Builder(String personPrefix) {
      this.personPrefix = personPrefix;
    }

    Builder with(Trend trend, double a, double b, double c, double d, double e, double f) {
      trends.put(trend, new Curve(a, b, c, d, e, f));
      return this;
    }

    Builder centreOpened(int year) {
      centreSince = year;
      centreStaff = true;
      return this;
    }

    Builder registry(RegistryShare share) {
      registry = share;
      return this;
    }

    Builder asks(List<Question> asked) {
      questions = asked;
      return this;
    }

    Profile build() {
      return new Profile(personPrefix, centreSince, centreStaff, registry, trends, questions);
    }
  }
}

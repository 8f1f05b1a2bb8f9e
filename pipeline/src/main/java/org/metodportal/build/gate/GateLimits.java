package org.metodportal.build.gate;

/**
 * How much gates let pass.
 *
 * @param loss largest part of pages or rows that may go overnight, percent, 0 to 100
 * @param stale how many days a table may stay as it is; 0 when it may stay for ever
 */
public record GateLimits(int loss, int stale) {
  /** What holds where nobody says otherwise. */
  public static final GateLimits USUAL = new GateLimits(20, 400);

  /** Refuses what makes no sense. */
  public GateLimits {
    if (loss < 0 || loss > 100 || stale < 0) {
      throw new IllegalArgumentException("loss " + loss + ", stale " + stale);
    }
  }
}

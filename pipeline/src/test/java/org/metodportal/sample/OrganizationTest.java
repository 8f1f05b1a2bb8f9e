package org.metodportal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrganizationTest {

  private static final List<Organization> HUNDRED =
      IntStream.range(0, 100).mapToObj(OrganizationTest::school).toList();

  @Test
  void sharesKeepTheMeanAndStayProbabilities() {
    for (double mean : new double[] {0, 0.02, 0.1, 0.33, 0.34, 0.5, 0.51, 0.7, 0.95, 1}) {
      double sum = 0;
      for (Organization organization : HUNDRED) {
        double share = organization.share(mean, 0.3);
        assertTrue(share >= 0 && share <= 1, mean + " " + share);
        sum += share;
      }
      assertEquals(mean, sum / 100, 0.02);
    }
  }

  @Test
  void sharesAreFarApart() {
    List<Double> shares = HUNDRED.stream().map(o -> o.share(0.1, 0)).sorted().toList();
    assertTrue(shares.get(5) < 0.005, shares.toString());
    assertTrue(shares.get(95) > 0.25, shares.toString());
  }

  @Test
  void asManyAdoptAsTheShareSays() {
    for (int percent : new int[] {0, 5, 20, 55, 100}) {
      long adopting = HUNDRED.stream().filter(o -> o.adopts(percent / 100.0, 0.4)).count();
      assertEquals(percent, adopting, 1.0);
    }
  }

  @Test
  void thoseWhoAdoptedStayWhileTheShareGrows() {
    for (Organization organization : HUNDRED) {
      assertTrue(!organization.adopts(0.2, 0.4) || organization.adopts(0.3, 0.4));
    }
  }

  private static Organization school(int index) {
    double standing = Organization.spread(index, 0.1);
    return new Organization(
        index, "s-" + index, "", Organization.Type.SCHOOL, index, true, "", 0, 0, 20, standing);
  }
}

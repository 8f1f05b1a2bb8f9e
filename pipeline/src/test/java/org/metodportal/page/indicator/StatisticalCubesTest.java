package org.metodportal.page.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.page.SmallFigures;

/** Every figure stands in its cube at the place that its member, year and quantity give. */
final class StatisticalCubesTest {
  private static final List<Figure> FIGURES =
      List.of(
          share(2023, Breakdown.TOTAL, "", 9, ObservationFlag.NONE),
          share(2024, Breakdown.TOTAL, "", 12, ObservationFlag.NONE),
          share(2023, Breakdown.AGE_BAND, "до 35", 4, ObservationFlag.NONE),
          share(2024, Breakdown.AGE_BAND, "до 35", 0, ObservationFlag.HIDDEN),
          share(2024, Breakdown.AGE_BAND, "от 35", 8, ObservationFlag.NONE));

  private static Figure share(
      int year, Breakdown breakdown, String member, long numerator, ObservationFlag flag) {
    return SmallFigures.share(
        "lesnoy", "k1", year, breakdown, member, numerator, 40, BigDecimal.TEN, flag);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  @Test
  void eachBreakdownIsACubeOfMembersYearsAndQuantities() {
    JsonNode all = new StatisticalCubes("Диагностика", "Портал", "2024-11-20").of(FIGURES);
    JsonNode cubes = all.at("/link/item");

    assertEquals(
        "2.0 collection 2024-11-20",
        all.get("version").asText()
            + " "
            + all.get("class").asText()
            + " "
            + all.get("updated").asText());
    assertEquals(2, cubes.size());
    JsonNode ages = cubes.get(1);
    assertEquals(List.of("member", "year", "quantity"), texts(ages.get("id")));
    assertEquals(List.of("2", "2", "4"), texts(ages.get("size")));
    assertEquals(List.of("до 35", "от 35"), texts(ages.at("/dimension/member/category/index")));
    assertEquals(List.of("2023", "2024"), texts(ages.at("/dimension/year/category/index")));
    assertEquals(
        List.of(
            "10.0", "4", "40", "10", "null", "null", "null", "10", "null", "null", "null", "null",
            "20.0", "8", "40", "10"),
        texts(ages.get("value")));
    assertEquals("{\"4\":\"c\",\"8\":\"x\"}", ages.get("status").toString());
    assertEquals("[22.5,9,40,10,30.0,12,40,10]", cubes.get(0).get("value").toString());
    assertEquals(false, cubes.get(0).has("status"));
  }
}

package org.metodportal.monitoring.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;

/** Which deficits are frequent. */
class FrequentDeficitsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'the three most frequent', 'a 5,b 9,c 7,d 8', 'b d c'",
    "'all that are as frequent as the third', 'a 7,b 9,c 7,d 8', 'b d a c'",
    "'fewer when fewer are known', 'a 7,b 9', 'b a'",
    "'no hidden one', 'a 7,b c,c 5', 'a c'",
    "'none that nobody has', 'a 0,b 9', 'b'",
    "'none where none is published', 'a c', ''"
  })
  void areThoseOfTheLatestYear(String title, String latest, String expected) {
    List<PublicCount> rows =
        Stream.concat(
                Stream.of(row(2023, "z 100")), Stream.of(latest.split(",")).map(r -> row(2024, r)))
            .toList();
    FrequentDeficits found = FrequentDeficits.of(new PublicCounts(rows));
    assertEquals(expected, String.join(" ", found.territory()), title);
  }

  private static PublicCount row(int year, String words) {
    String[] word = words.split(" ");
    return word[1].equals("c")
        ? new PublicCount(year, Topic.DEFICITS, "", word[0], null, null, ObservationFlag.HIDDEN)
        : new PublicCount(
            year, Topic.DEFICITS, "", word[0], new BigDecimal(word[1]), 200L, ObservationFlag.NONE);
  }
}

package org.metodportal.disclosure.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.disclosure.condition.Fact;
import org.metodportal.indicator.count.Topic;

/** What the members of tables of staff say, in the words of conditions. */
final class StaffFacts {
  private StaffFacts() {}

  /**
   * The fact by which a member of a topic is known, in the words of conditions where it has one.
   */
  static Fact of(Topic topic, String member) {
    return switch (topic.key() + " " + member) {
      case "age до 35 лет" -> new Fact.Bound("age", "<", 35);
      case "experience до 3 лет" -> new Fact.Bound("experience", "<", 3);
      case "category высшая" -> new Fact.OneOf("category", Set.of("высшая"));
      case "category первая" -> new Fact.OneOf("category", Set.of("первая"));
      case "profile совпадает" -> new Fact.Plain("profile_match");
      default -> new Fact.Plain(topic.key() + " " + member);
    };
  }

  /** For facts on age that tables of staff tell, the bands of age that they put together. */
  static Map<Fact, Set<String>> bands(boolean staffed) {
    Map<Fact, Set<String>> bands = new LinkedHashMap<>();
    for (String member : staffed ? Topic.AGE.members() : List.<String>of()) {
      bands.put(of(Topic.AGE, member), bandsOf(member));
    }
    return bands;
  }

  private static Set<String> bandsOf(String member) {
    return switch (member) {
      case "до 35 лет" -> Set.of("до 25", "25–34");
      case "35–44 года" -> Set.of("35–44");
      case "45–54 года" -> Set.of("45–54");
      case "55 лет и старше" -> Set.of("55–64", "65 и старше");
      default -> Set.of(member);
    };
  }
}

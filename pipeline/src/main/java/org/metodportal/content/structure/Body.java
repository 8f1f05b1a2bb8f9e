package org.metodportal.content.structure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;

/**
 * A body of a territory's methodical infrastructure: an office, a centre, a service, a community, a
 * base site; never a person.
 *
 * @param id Latin key, unique in the structure; also its anchor
 * @param shortName name for the scheme, at most {@link #LONGEST_SHORT} characters
 * @param kind one of {@link org.metodportal.content.word.EditorWords#bodies}
 * @param clause where the act names it; null when not given
 */
public record Body(
    String id,
    String name,
    String shortName,
    BodyLevel level,
    String kind,
    @Nullable CitedPlace clause,
    List<BodyFunction> functions) {
  /** Most characters that the scheme has room for. */
  public static final int LONGEST_SHORT = 22;

  private static final Set<String> COMMUNITIES = Set.of("объединение", "сообщество", "площадка");

  /** Copies the functions. */
  public Body {
    functions = List.copyOf(functions);
  }

  /** Whether it is a community or a site where teachers learn from each other. */
  public boolean isCommunity() {
    return COMMUNITIES.contains(kind);
  }
}

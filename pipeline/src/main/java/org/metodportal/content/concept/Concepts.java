package org.metodportal.content.concept;

import java.util.List;
import java.util.Optional;
import org.metodportal.document.Choices;

/**
 * The concepts that the whole portal knows.
 *
 * @param all in the order written; empty when there is no list
 */
public record Concepts(List<Concept> all) {
  /** A portal without a list of concepts. */
  public static final Concepts NONE = new Concepts(List.of());

  /** Copies the list. */
  public Concepts {
    all = List.copyOf(all);
  }

  /** The keys that an indicator may name. */
  Choices keys() {
    return new Choices(all.stream().map(Concept::key).toList());
  }

  /** The concept of a key; empty when the list lacks it. */
  public Optional<Concept> of(String key) {
    return all.stream().filter(concept -> concept.key().equals(key)).findFirst();
  }
}

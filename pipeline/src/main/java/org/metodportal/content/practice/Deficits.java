package org.metodportal.content.practice;

import java.util.List;
import java.util.Optional;
import org.metodportal.document.Choices;

/**
 * The deficits that the whole portal knows.
 *
 * @param all in the order written; empty when there is no list
 */
public record Deficits(List<Deficit> all) {
  /** A portal without a list of deficits. */
  public static final Deficits NONE = new Deficits(List.of());

  /** Copies the list. */
  public Deficits {
    all = List.copyOf(all);
  }

  /** The codes that a card may name. */
  public Choices codes() {
    return new Choices(all.stream().map(Deficit::code).toList());
  }

  /** The deficit of a code; empty when the list lacks it. */
  public Optional<Deficit> of(String code) {
    return all.stream().filter(deficit -> deficit.code().equals(code)).findFirst();
  }
}

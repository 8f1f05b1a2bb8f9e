package org.metodportal.content.consent;

import java.util.List;

/**
 * A person whom a card names.
 *
 * @param spellings the name as the text has it, in every form; the first is that of the key {@code
 *     name}
 * @param instead office or post that stands in the name's place without a consent
 * @param consent paper by which the person is named
 */
public record NamedPerson(List<String> spellings, String instead, Consent consent) {
  /** Copies the list. */
  public NamedPerson {
    spellings = List.copyOf(spellings);
  }
}

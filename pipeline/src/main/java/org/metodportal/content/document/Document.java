package org.metodportal.content.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.CitedPlace;

/**
 * A normative or methodical document that a territory works by; source: {@code
 * content/<territory>/documents.yaml}.
 *
 * @param kind what it is: приказ, концепция …
 * @param act what its number and date belong to when that is another act, such as the order that
 *     approves a plan; empty when they are its own
 * @param number as written, without «№»; empty when not given
 * @param date date of the act; null when not given
 * @param authority who adopted it; empty when not given
 * @param governs what it is about, in the portal's words
 * @param note what is odd about how it is cited; empty when nothing is
 * @param citedIn places of the territory's act that refer to it
 * @param link address of its text; empty when there is none
 * @param attachment file with its text; null when there is none
 * @param digest where the portal tells what is in it
 */
public record Document(
    String kind,
    String act,
    String number,
    @Nullable LocalDate date,
    DocumentLevel level,
    String authority,
    String title,
    String governs,
    String note,
    List<CitedPlace> citedIn,
    String link,
    @Nullable Attachment attachment,
    Digest digest) {
  /** Copies the places. */
  public Document {
    citedIn = List.copyOf(citedIn);
  }
}

package org.metodportal.cli.draft;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metodportal.document.Choices;

/** The kinds of drafts that can be asked for. */
public enum DraftKind {
  PRACTICE(new CardDraft("practices", "novaya-praktika", "practice.md")),
  MEASURE(new CardDraft("measures", "novaya-mera", "measure.md")),
  EVENT(new EventDraft()),
  RECOMMENDATION(new CardDraft("recommendations", "novaya-rekomendatsiya", "recommendation.md")),
  REPLY(new CardDraft("replies", "slovo-organizatsii", "reply.md")),
  INDICATOR(new CardDraft("indicators", "novyy-pokazatel", "indicator.md")),
  TERRITORY(new TerritoryDraft());

  @SuppressWarnings("ImmutableEnumChecker") // A draft is a record of texts, or holds nothing.
  private final Draft draft;

  DraftKind(Draft draft) {
    this.draft = draft;
  }

  /** The word of the command line. */
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, in their order. */
  public static Choices words() {
    return new Choices(Arrays.stream(values()).map(DraftKind::word).toList());
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<DraftKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * Writes a draft of this kind; never over a file that is there.
   *
   * @return Russian lines: what was written and what to do next
   * @throws DraftRefused when the request cannot be met
   * @throws IOException when a file cannot be read or written
   */
  public List<String> write(DraftRequest request) throws IOException, DraftRefused {
    return draft.write(request);
  }
}

package org.metodportal.content.practice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.Consent;
import org.metodportal.content.moved.FormerAddress;
import org.metodportal.content.regulation.Place;
import org.metodportal.problem.SourcePosition;

/**
 * A card of the bank of practices; source: {@code content/<territory>/practices/<slug>.md}.
 *
 * @param territory slug of the territory it comes from
 * @param slug last part of its address, lower-case Latin letters, digits and dashes
 * @param title its name
 * @param published day of publication
 * @param updated day of the last change, not before publication; null when there was none
 * @param office office or school that answers for it
 * @param organization identifier of the organization in the tables; empty when not named
 * @param direction one of {@link org.metodportal.content.word.EditorWords#directions}; empty when
 *     not named
 * @param levels of {@link org.metodportal.content.word.EditorWords#levels}, each once
 * @param subjects school subjects in the editor's words, each once
 * @param form one of {@link org.metodportal.content.word.EditorWords#forms}; empty when not named
 * @param deficits codes of the deficits it answers, each once
 * @param resources what it takes; empty when not said
 * @param result what came of it; null when not said
 * @param conclusion what the experts said
 * @param adopted who took it over, in the order written
 * @param reviewBy last day on which it counts as current; null when not set
 * @param attachments files that come with it
 * @param clauses clauses of the territory's act that it serves
 * @param consent paper by which it names people, which holds on the day; null when there is none
 * @param body what was done, Markdown
 * @param pictures those that the body shows, each once
 * @param movedFrom addresses at which its page stood before
 * @param position the file, for messages
 */
public record Practice(
    String territory,
    String slug,
    String title,
    LocalDate published,
    @Nullable LocalDate updated,
    String office,
    String organization,
    String direction,
    List<String> levels,
    List<String> subjects,
    String form,
    List<String> deficits,
    String resources,
    @Nullable Result result,
    Conclusion conclusion,
    List<Adoption> adopted,
    @Nullable LocalDate reviewBy,
    List<Attachment> attachments,
    List<ClauseMention> clauses,
    @Nullable Consent consent,
    String body,
    List<Picture> pictures,
    List<FormerAddress> movedFrom,
    SourcePosition position) {

  /** Copies the lists. */
  public Practice {
    levels = List.copyOf(levels);
    subjects = List.copyOf(subjects);
    deficits = List.copyOf(deficits);
    adopted = List.copyOf(adopted);
    attachments = List.copyOf(attachments);
    clauses = List.copyOf(clauses);
    pictures = List.copyOf(pictures);
    movedFrom = List.copyOf(movedFrom);
  }

  /**
   * What came of the practice.
   *
   * @param summary the outcome
   * @param evidence how it is known
   */
  public record Result(String summary, String evidence) {}

  /**
   * What the experts said.
   *
   * @param verdict one of {@link PracticeWords#VERDICTS}
   * @param by office of the experts; empty when not said
   * @param date day of the conclusion; null when not said
   */
  public record Conclusion(String verdict, String by, @Nullable LocalDate date) {
    static final Conclusion NONE = new Conclusion(PracticeWords.NO_CONCLUSION, "", null);
  }

  /**
   * One who took the practice over.
   *
   * @param by office or school
   * @param year calendar year
   * @param result with what result
   */
  public record Adoption(String by, int year, String result) {}

  /**
   * A file that comes with the card.
   *
   * @param title what it is
   * @param name its name, lower-case Latin, published beside the card
   * @param bytes its size
   * @param source the file to publish
   */
  public record Attachment(String title, String name, long bytes, Path source) {
    /** Ending of the name, such as {@code pdf}. */
    public String format() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /**
   * A clause that the practice serves.
   *
   * @param words as the editor wrote it
   * @param place the clause; null when the territory's act is not on the portal
   */
  public record ClauseMention(String words, @Nullable Place place) {}

  /** The day on which the card last changed. */
  public LocalDate changed() {
    return updated == null ? published : updated;
  }

  /** Whether the day by which it had to be looked at again has passed. */
  public boolean isOverdue(LocalDate asOf) {
    return reviewBy != null && reviewBy.isBefore(asOf);
  }

  /** The same card at another address. */
  Practice at(String newSlug) {
    return new Practice(
        territory,
        newSlug,
        title,
        published,
        updated,
        office,
        organization,
        direction,
        levels,
        subjects,
        form,
        deficits,
        resources,
        result,
        conclusion,
        adopted,
        reviewBy,
        attachments,
        clauses,
        consent,
        body,
        pictures,
        movedFrom,
        position);
  }
}

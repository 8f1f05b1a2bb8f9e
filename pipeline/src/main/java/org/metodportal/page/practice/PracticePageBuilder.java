package org.metodportal.page.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.consent.Consent;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.Picture;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.content.regulation.Place;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextPicture;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.practice.PracticePage.Answer;
import org.metodportal.page.practice.PracticePage.Fact;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianSize;

/** Makes the pages of the cards. */
final class PracticePageBuilder {
  private static final int BODY_HEADINGS = 3;
  private static final int LONGEST_DESCRIPTION = 180;

  private final PortalModel model;
  private final Frames frames;
  private final PracticeRelations relations;
  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;

  PracticePageBuilder(Frames frames, PracticeRelations relations) {
    this.model = frames.model();
    this.frames = frames;
    this.links = BodyLinks.of(frames.model());
    this.relations = relations;
  }

  /** The page of a card. */
  PracticePage of(PracticeEntry entry) {
    Practice practice = entry.practice();
    Address address = entry.address();
    Practice.Result result = practice.result();
    Consent consent = practice.consent();
    LocalDate updated = practice.updated();
    return new PracticePage(
        frames.ofPortal(
            address,
            practice.title(),
            description(entry),
            new Frames.Step("Практики", SiteMap.PRACTICES),
            new Frames.Step(practice.title(), address)),
        practice.title(),
        model.portal().synthetic(),
        new PracticePage.Author(
            entry.territory().name(),
            address.linkTo(PracticeFacet.TERRITORY.address(entry.territory().slug())),
            practice.office(),
            entry.organization(),
            profile(entry),
            RussianDates.full(practice.published()),
            updated == null ? "" : RussianDates.full(updated)),
        new PracticePage.Expertise(
            PracticeFacet.verdictWords(practice.conclusion().verdict()),
            shape(practice),
            experts(practice.conclusion()),
            review(practice, model.asOf()),
            practice.isOverdue(model.asOf())),
        facts(entry),
        deficits(entry),
        new PracticePage.Account(
            practice.body().isEmpty()
                ? ""
                : markdown.html(
                    practice.body(),
                    BODY_HEADINGS,
                    TextSurroundings.NONE
                        .pictured(pictures(entry))
                        .linked(
                            links.on(
                                address,
                                practice.territory() + "/practices/" + practice.slug() + ".md",
                                ""),
                            "")),
            practice.resources(),
            result == null ? "" : result.summary(),
            result == null ? "" : result.evidence()),
        practice.adopted().stream()
            .map(each -> new PracticePage.Adopter(each.by(), each.year(), each.result()))
            .toList(),
        new PracticePage.Similar(
            relations.of(entry).stream()
                .map(relative -> relative(entry, relative.entry()))
                .toList(),
            PracticeRelations.RULE),
        practice.attachments().stream()
            .map(
                file ->
                    new PracticePage.Attached(
                        file.title(),
                        address.linkTo(address.file(file.name())),
                        file.format().toUpperCase(Locale.ROOT),
                        RussianSize.of(file.bytes())))
            .toList(),
        practice.clauses().stream().map(mention -> clause(entry, mention)).toList(),
        consent == null ? "" : consent(consent),
        new PracticePage.Bank(
            address.linkTo(SiteMap.PRACTICES), address.linkTo(SiteMap.PRACTICE_FEED)));
  }

  /** The pictures of a card, by the name that its text gives them. */
  private static Map<String, TextPicture> pictures(PracticeEntry entry) {
    Address address = entry.address();
    return entry.practice().pictures().stream()
        .collect(
            Collectors.toMap(
                Picture::name,
                each ->
                    new TextPicture(
                        address.linkTo(address.file(each.name())), each.width(), each.height())));
  }

  private String profile(PracticeEntry entry) {
    Address profile =
        frames.organization(entry.territory().slug(), entry.practice().organization());
    return profile == null ? "" : entry.address().linkTo(profile);
  }

  private static String description(PracticeEntry entry) {
    Practice.Result result = entry.practice().result();
    String words = entry.territory().name() + ", " + entry.practice().office() + ". ";
    String full = result == null ? words.strip() : words + result.summary();
    if (full.length() <= LONGEST_DESCRIPTION) {
      return full;
    }
    return full.substring(0, full.lastIndexOf(' ', LONGEST_DESCRIPTION)) + "…";
  }

  private static String experts(Practice.Conclusion conclusion) {
    LocalDate date = conclusion.date();
    return Stream.of(conclusion.by(), date == null ? "" : RussianDates.full(date))
        .filter(words -> !words.isEmpty())
        .reduce((by, day) -> by + ", " + day)
        .orElse("");
  }

  private static String consent(Consent consent) {
    LocalDate until = consent.until();
    return consent.document()
        + " от "
        + RussianDates.full(consent.date())
        + (until == null ? "" : ", действует до " + RussianDates.full(until));
  }

  private List<Fact> facts(PracticeEntry entry) {
    List<Fact> facts = new ArrayList<>();
    for (PracticeFacet facet :
        List.of(
            PracticeFacet.DIRECTION,
            PracticeFacet.LEVEL,
            PracticeFacet.SUBJECT,
            PracticeFacet.FORM)) {
      List<Link> links =
          facet.of(entry, model).stream()
              .map(
                  value ->
                      new Link(value.text(), entry.address().linkTo(facet.address(value.slug()))))
              .toList();
      if (!links.isEmpty()) {
        facts.add(new Fact(facet.title(), links));
      }
    }
    return List.copyOf(facts);
  }

  private List<Answer> deficits(PracticeEntry entry) {
    List<Answer> answers = new ArrayList<>();
    for (String code : entry.practice().deficits()) {
      PracticeFacet.Value value = PracticeFacet.deficit(code, model.deficits());
      answers.add(
          new Answer(
              value.text(),
              entry.address().linkTo(PracticeFacet.DEFICIT.address(value.slug())),
              model.deficits().of(code).map(Deficit::description).orElse("")));
    }
    return List.copyOf(answers);
  }

  private PracticePage.Relative relative(PracticeEntry entry, PracticeEntry other) {
    return new PracticePage.Relative(
        other.practice().title(),
        entry.address().linkTo(other.address()),
        other.territory().name(),
        why(entry, other));
  }

  /** What two practices share, in words. */
  private String why(PracticeEntry entry, PracticeEntry other) {
    List<String> shared = new ArrayList<>();
    for (PracticeFacet facet :
        List.of(PracticeFacet.DEFICIT, PracticeFacet.DIRECTION, PracticeFacet.SUBJECT)) {
      List<PracticeFacet.Value> theirs = facet.of(other, model);
      List<String> values =
          facet.of(entry, model).stream()
              .filter(theirs::contains)
              .map(value -> value.text().toLowerCase(Locale.ROOT))
              .toList();
      if (!values.isEmpty()) {
        shared.add(facet.title().toLowerCase(Locale.ROOT) + ": " + String.join(", ", values));
      }
    }
    return String.join("; ", shared);
  }

  private static PracticePage.Served clause(PracticeEntry entry, Practice.ClauseMention mention) {
    @Nullable Place place = mention.place();
    return new PracticePage.Served(
        mention.words(),
        place == null
            ? ""
            : entry.address().linkTo(SiteMap.regulation(entry.territory().slug()))
                + "#"
                + place.anchor());
  }

  /** How the verdict of a practice is drawn. */
  static String shape(Practice practice) {
    return switch (practice.conclusion().verdict()) {
      case PracticeWords.CONFIRMED -> "met";
      case PracticeWords.REFUSED -> "short";
      default -> "plain";
    };
  }

  /** Sentence about the day of review; empty when none is set. */
  static String review(Practice practice, LocalDate asOf) {
    LocalDate day = practice.reviewBy();
    if (day == null) {
      return "";
    }
    return practice.isOverdue(asOf)
        ? "Срок пересмотра прошёл: " + RussianDates.full(day) + " Сведения могли устареть."
        : "Не позже " + RussianDates.full(day);
  }
}

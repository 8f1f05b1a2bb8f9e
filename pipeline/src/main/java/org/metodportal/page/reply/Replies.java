package org.metodportal.page.reply;

import java.util.List;
import java.util.function.Predicate;
import org.metodportal.content.reply.Reply;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.text.RussianDates;

/** The answers of organizations as pages show them. */
public final class Replies {
  /** Headings inside an answer stand below that of its section. */
  private static final int LEVEL = 3;

  private final Frames frames;
  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;

  public Replies(Frames frames) {
    this.frames = frames;
    this.links = BodyLinks.of(frames.model());
  }

  /** What an organization answered, for its profile. */
  public List<ShownReply> of(TerritoryResults results, String organization, Address page) {
    return shown(results, page, "", reply -> reply.organization().equals(organization));
  }

  /** What organizations answered about an indicator by its code, for its page. */
  public List<ShownReply> about(TerritoryResults results, String indicator, Address page) {
    return shown(results, page, indicator, reply -> reply.indicators().contains(indicator));
  }

  /** What organizations answered about a year, for its analytical note. */
  public List<ShownReply> in(TerritoryResults results, int year, Address page) {
    return shown(results, page, "", reply -> reply.year() == year);
  }

  private List<ShownReply> shown(
      TerritoryResults results, Address page, String indicator, Predicate<Reply> wanted) {
    return results.texts().replies().stream()
        .filter(wanted)
        .map(reply -> shown(results, page, indicator, reply))
        .toList();
  }

  private ShownReply shown(TerritoryResults results, Address page, String here, Reply reply) {
    Address profile = frames.organization(results.slug(), reply.organization());
    return new ShownReply(
        new Link(
            results.organizationName(reply.organization()),
            profile == null || profile.equals(page) ? "" : page.linkTo(profile)),
        RussianDates.full(reply.date()),
        reply.year(),
        results.definitions().stream()
            .filter(definition -> reply.indicators().contains(definition.code()))
            .filter(definition -> !definition.code().equals(here))
            .map(definition -> link(results, definition, page))
            .toList(),
        markdown.html(
            reply.body(),
            LEVEL,
            TextSurroundings.NONE.linked(
                links.on(
                    page,
                    reply.territory() + "/replies/" + reply.slug() + ".md",
                    reply.slug() + "-"),
                reply.slug() + "-")),
        reply.sample());
  }

  private static Link link(TerritoryResults results, IndicatorDefinition definition, Address page) {
    return new Link(
        definition.shortTitle(), page.linkTo(SiteMap.indicator(results.slug(), definition.code())));
  }
}

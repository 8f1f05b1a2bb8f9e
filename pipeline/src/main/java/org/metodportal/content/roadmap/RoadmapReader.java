package org.metodportal.content.roadmap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.PlanPeriod;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.document.markdown.MarkdownBlock;
import org.metodportal.document.markdown.MarkdownBlocks;
import org.metodportal.problem.ProblemReport;

/** Reads {@code content/<territory>/roadmap.md}. */
public final class RoadmapReader {
  private static final String FILE = "roadmap.md";
  private static final int LONGEST_YEARS = 30;
  private static final String UNTITLED = "Мероприятия";
  private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d{1,3})(\\.|\\s).*");

  private final PlanSource source;
  private final EventReader events;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> sectionIds = new HashSet<>();
  private final List<Roadmap.Section> sections = new ArrayList<>();
  private final StringBuilder intro = new StringBuilder();
  private boolean tracked;

  private RoadmapReader(PlanPeriod plan, PlanSource source, @Nullable References references) {
    this.source = source;
    this.events = new EventReader(plan, source, references);
  }

  /**
   * Reads the plan of a territory. Rows with a mistake are reported and left out.
   *
   * @param content the content folder
   * @param shown the content folder as messages name it
   * @param regulation the act whose clauses events serve; null when the territory has none
   * @return null when the territory has no such file, or after a problem with its keys
   */
  public static @Nullable Roadmap read(
      Path content,
      String shown,
      String territory,
      @Nullable Regulation regulation,
      ProblemReport report) {
    Path file = content.resolve(territory).resolve(FILE);
    if (!TextFile.stands(file)) {
      return null;
    }
    String name = shown + "/" + territory + "/" + FILE;
    FrontMatter matter = FrontMatter.read(file, name, territory, report);
    return matter == null ? null : read(matter, name, territory, regulation, report);
  }

  /**
   * Reads a plan from its parted file.
   *
   * @param name path of the file for messages
   * @param regulation the act whose clauses events serve; null when the territory has none
   * @return null after a problem with its keys, and while the plan or all its events are drafts
   */
  public static @Nullable Roadmap read(
      FrontMatter matter,
      String name,
      String territory,
      @Nullable Regulation regulation,
      ProblemReport report) {
    YamlTree tree = matter.tree();
    tree.allow("title", "period", "source", "sample", "draft");
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    String title = tree.string("title");
    String act = tree.string("source");
    Boolean sample = tree.optionalFlag("sample");
    PlanSource source = new PlanSource(name, territory, matter.bodyLine(), report);
    PlanPeriod plan = period(tree, source);
    if (title == null || act == null || plan == null) {
      return null;
    }
    RoadmapReader reader =
        new RoadmapReader(plan, source, regulation == null ? null : References.to(regulation));
    reader.body(matter.body());
    if (draft || (reader.sections.isEmpty() && reader.events.drafts() > 0)) {
      return null;
    }
    return new Roadmap(
        territory,
        title,
        plan,
        act,
        sample != null && sample,
        reader.intro.toString().strip(),
        reader.tracked,
        reader.sections);
  }

  private static @Nullable PlanPeriod period(YamlTree tree, PlanSource source) {
    YamlTree period = tree.tree("period");
    if (period == null) {
      return null;
    }
    period.allow("from", "to");
    LocalDate from = period.date("from");
    LocalDate to = period.date("to");
    if (from == null || to == null) {
      return null;
    }
    if (to.isBefore(from)) {
      source.error(
          "roadmap-period",
          period.position("to"),
          to.toString(),
          "План кончается раньше, чем начинается: " + from + " — " + to + ".",
          "Поменяйте даты местами.");
      return null;
    }
    if (to.getYear() - from.getYear() > LONGEST_YEARS) {
      source.error(
          "roadmap-period",
          period.position("to"),
          to.toString(),
          "План идёт дольше " + LONGEST_YEARS + " лет: " + from + " — " + to + ".",
          "Проверьте год: чаще всего в нём опечатка.");
      return null;
    }
    return new PlanPeriod(from, to);
  }

  private void body(String markdown) {
    long before = source.report().errors();
    Draft draft = new Draft("", 0);
    boolean above = true;
    for (MarkdownBlock block : MarkdownBlocks.of(markdown)) {
      if (block instanceof MarkdownBlock.Heading heading) {
        close(draft);
        above = false;
        draft = new Draft(heading.title(), source.line(heading));
      } else if (block instanceof MarkdownBlock.Table table) {
        above = false;
        PlanTable read = PlanTable.read(table, source);
        tracked |=
            read.columns().contains(RoadmapColumn.STATUS)
                || read.columns().contains(RoadmapColumn.FACT);
        draft.tables++;
        draft.rows.addAll(read.rows());
      } else if (block instanceof MarkdownBlock.Other other) {
        draft.broken |= refuseBrokenTable(other);
        (above ? intro : draft.note).append(other.source()).append("\n\n");
      }
    }
    close(draft);
    if (sections.isEmpty() && events.drafts() == 0 && source.report().errors() == before) {
      source.error(
          "roadmap-empty",
          source.at(0),
          "",
          "В плане нет ни одного мероприятия.",
          "Добавьте таблицу со столбцами «Мероприятие» и «Срок».");
    }
  }

  /**
   * Reports a table without its row of dashes, or glued to the text above it, which is only a
   * paragraph to Markdown; whether the block is one.
   */
  private boolean refuseBrokenTable(MarkdownBlock.Other block) {
    List<String> lines = block.source().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith("|")) {
        source.error(
            "roadmap-table",
            source.at(source.line(block) + i),
            "",
            "Строки с чертой «|» не сложились в таблицу.",
            "Под заголовками столбцов нужна строка |---|---|, над таблицей — пустая строка.");
        return true;
      }
    }
    return false;
  }

  private void close(Draft draft) {
    if (draft.tables == 0) {
      if (!draft.title.isEmpty() && !draft.broken) {
        source.warning(
            "roadmap-section",
            source.at(draft.line),
            draft.title,
            "В разделе «" + PlanSource.shorten(draft.title) + "» нет таблицы мероприятий.",
            "Добавьте таблицу со столбцами «Мероприятие» и «Срок»; без неё раздел не показан.");
      }
      return;
    }
    String id = sectionId(draft.title);
    List<RoadmapEvent> read = new ArrayList<>();
    int place = 0;
    for (PlanRow row : draft.rows) {
      place++;
      RoadmapEvent event = events.read(row, "e-" + id + "-" + place);
      if (event != null && isNew(event)) {
        read.add(event);
      }
    }
    if (!read.isEmpty()) {
      sections.add(
          new Roadmap.Section(
              id,
              draft.title.isEmpty() ? UNTITLED : draft.title,
              draft.note.toString().strip(),
              read));
    }
  }

  private boolean isNew(RoadmapEvent event) {
    Integer other = lines.putIfAbsent(event.id(), event.position().line());
    if (other == null) {
      return true;
    }
    source.error(
        "roadmap-number",
        source.at(event.position().line(), RoadmapColumn.NUMBER),
        event.number(),
        "Номер «" + event.number() + "» уже стоит в строке " + other + ".",
        "Дайте каждому мероприятию свой номер: из него получается его адрес.");
    return false;
  }

  /** From the number at the start of the title, else from the place among the sections. */
  private String sectionId(String title) {
    Matcher number = LEADING_NUMBER.matcher(title);
    String id = number.matches() ? "s-" + number.group(1) : "";
    if (!id.isEmpty() && sectionIds.add(id)) {
      return id;
    }
    String place = "part-" + (sectionIds.size() + 1);
    sectionIds.add(place);
    return place;
  }

  /** A section while it is read. */
  private static final class Draft {
    private final String title;
    private final int line;
    private final StringBuilder note = new StringBuilder();
    private final List<PlanRow> rows = new ArrayList<>();
    private int tables;
    private boolean broken;

    private Draft(String title, int line) {
      this.title = title;
      this.line = line;
    }
  }
}

package org.metodportal.content.regulation.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the Markdown of a digest. Its grammar is that of {@link ClauseLinesExtension}; marks inside
 * a line are emphasis, code and links. HTML stays the text it is, pictures are their description,
 * and a link to a forbidden address is its words. Safe for several threads.
 */
public final class DigestMarkdown {
  private final Parser parser;

  /** Ready for any number of texts. */
  public DigestMarkdown() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), new ClauseLinesExtension()));
    parser = Parser.builder(options).build();
  }

  /**
   * The lines of a text.
   *
   * @param markdown lines ended by {@code \n}
   * @param firstLine 1-based line of the file where the text starts
   */
  public List<DigestLine> read(String markdown, int firstLine) {
    LineStarts lines = new LineStarts(markdown, firstLine);
    List<DigestLine> digest = new ArrayList<>();
    for (Node node : parser.parse(markdown).getChildren()) {
      int line = lines.at(node.getStartOffset());
      if (node instanceof Heading heading) {
        digest.add(new DigestLine.Heading(heading.getLevel(), words(heading).text(), line));
      } else if (node instanceof ClauseLine clause) {
        digest.add(new DigestLine.Words(clause.number(), words(clause), line));
      } else if (node instanceof RemarkBlock remark) {
        digest.add(new DigestLine.Remark(words(remark), line));
      } else if (node instanceof TableBlock table) {
        digest.add(table(table, line));
      }
    }
    return digest;
  }

  /** The words of a single line, which may have marks but no number. */
  public Passage line(String markdown) {
    List<Run> runs = new ArrayList<>();
    for (DigestLine line : read(markdown, 1)) {
      if (line instanceof DigestLine.Words words) {
        runs.add(Run.of((runs.isEmpty() ? "" : " ") + numbered(words.number())));
        runs.addAll(words.text().runs());
      }
    }
    return new Passage(runs);
  }

  private static String numbered(ClauseNumber number) {
    return number.written().isEmpty() ? "" : number.written() + " ";
  }

  private static DigestLine.Table table(TableBlock table, int line) {
    List<Passage> header = List.of();
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row : part.getChildren()) {
        if (!(row instanceof TableRow)) {
          continue;
        }
        List<Passage> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
          if (cell instanceof TableCell) {
            cells.add(words(cell));
          }
        }
        if (part instanceof TableHead && header.isEmpty()) {
          header = List.copyOf(cells);
        } else {
          rows.add(List.copyOf(cells));
        }
      }
    }
    return new DigestLine.Table(header, List.copyOf(rows), line);
  }

  private static Passage words(Node node) {
    List<Run> runs = new ArrayList<>();
    for (Node child : node.getChildren()) {
      collect(child, Run.of(""), runs);
    }
    return new Passage(merged(runs));
  }

  private static void collect(Node node, Run look, List<Run> runs) {
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      runs.add(look.withText(" "));
    } else if (node instanceof Code code) {
      runs.add(new Run(code.getText().toString(), false, false, true, look.href()));
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      String shown = node.getChildChars().toString();
      String address = shown.isEmpty() ? trimmed(node) : shown;
      String href = node instanceof MailLink ? "mailto:" + address : address;
      runs.add(
          LinkAddress.isHarmless(href)
              ? linked(look, href).withText(address)
              : look.withText(address));
    } else if (node instanceof Link link) {
      children(link, linked(look, link.getUrl().unescape()), runs);
    } else if (node instanceof StrongEmphasis) {
      children(node, new Run("", true, look.emphasis(), look.code(), look.href()), runs);
    } else if (node instanceof Emphasis) {
      children(node, new Run("", look.strong(), true, look.code(), look.href()), runs);
    } else if (node.hasChildren() && !(node instanceof RefNode)) {
      children(node, look, runs);
    } else {
      runs.add(look.withText(node.getChars().unescape()));
    }
  }

  private static String trimmed(Node node) {
    String chars = node.getChars().toString();
    return chars.startsWith("<") && chars.endsWith(">")
        ? chars.substring(1, chars.length() - 1)
        : chars;
  }

  private static Run linked(Run look, String address) {
    return LinkAddress.isHarmless(address) ? look.withHref(address) : look;
  }

  private static void children(Node node, Run look, List<Run> runs) {
    for (Node child : node.getChildren()) {
      collect(child, look, runs);
    }
  }

  /** Neighbours of one look are one run. */
  private static List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.withText("").equals(run.withText(""))) {
        merged.set(merged.size() - 1, last.withText(last.text() + run.text()));
      } else {
        merged.add(run);
      }
    }
    return merged;
  }
}

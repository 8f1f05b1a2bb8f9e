package org.metodportal.content.regulation.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The grammar of a digest, on top of Markdown's headings, tables and marks inside a line.
 *
 * <p>Every other line is a clause of its own: «1.», «3.2.1.», «8.1», «1)», «а)» or a dash at its
 * start is its number and stays as written; a line without one is a paragraph. So lists, code
 * blocks, underlined headings, rules and blocks of HTML do not exist in a digest: their lines are
 * clauses, too. A line that begins with {@code |} belongs to a table, also right under a clause;
 * one that begins with {@code >} is a remark, and no line without that mark continues it.
 */
final class ClauseLinesExtension implements Parser.ParserExtension {
  private static final int NEVER = Integer.MAX_VALUE;

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    options.set(Parser.HEADING_SETEXT_MARKER_LENGTH, NEVER);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new RemarkParser.Factory());
    builder.customBlockParserFactory(new TableRows());
    builder.paragraphPreProcessorFactory(new Lines());
  }

  /** Makes each line of a paragraph, which is what Markdown takes them for, a clause. */
  private static final class Lines extends Standalone implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return Lines::split;
    }

    private static int split(Paragraph paragraph, ParserState state) {
      for (BasedSequence line : paragraph.getContentLines()) {
        BasedSequence words = line.trim();
        if (words.isEmpty()) {
          continue;
        }
        ClauseNumber number = ClauseNumber.atStart(words);
        ClauseLine clause = new ClauseLine(words, number);
        paragraph.insertBefore(clause);
        state.blockAdded(clause);
        state.getInlineParser().parse(words.subSequence(number.written().length()).trim(), clause);
      }
      return paragraph.getChars().length();
    }
  }

  /** Ends the lines of clauses where a table begins, and a table where they begin again. */
  private static final class TableRows extends Standalone implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          Block open = matched.getBlockParser().getBlock();
          CharSequence before = matched.getParagraphContent();
          boolean interrupts =
              open instanceof Paragraph
                  && before != null
                  && isRow(state.getLine(), state.getNextNonSpaceIndex())
                  && !isRow(before, 0);
          return interrupts
              ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
              : BlockStart.none();
        }
      };
    }

    private static boolean isRow(CharSequence line, int at) {
      return at < line.length() && line.charAt(at) == '|';
    }
  }
}

package org.metodportal.content.regulation.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads remarks. Unlike a quote of Markdown, one ends with the last line that has its mark. */
final class RemarkParser extends AbstractBlockParser {
  private static final char MARK = '>';

  private final RemarkBlock block = new RemarkBlock();
  private BlockContent content = new BlockContent();

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return isMarked(state)
        ? BlockContinue.atIndex(state.getNextNonSpaceIndex() + 1)
        : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
    block.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(content.getContents().trim(), block);
    content = new BlockContent();
  }

  private static boolean isMarked(ParserState state) {
    int at = state.getNextNonSpaceIndex();
    return at < state.getLine().length() && state.getLine().charAt(at) == MARK;
  }

  /** Begins a remark at the first line with its mark, also right under a clause. */
  static final class Factory extends Standalone implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          return isMarked(state)
              ? BlockStart.of(new RemarkParser()).atIndex(state.getNextNonSpaceIndex() + 1)
              : BlockStart.none();
        }
      };
    }
  }
}

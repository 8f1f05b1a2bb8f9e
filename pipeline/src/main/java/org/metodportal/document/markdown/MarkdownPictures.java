package org.metodportal.document.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The pictures of a text. Offsets count UTF-16 units from the start of the text.
 *
 * @param pictures in the order written
 * @param understood offsets at which a picture or code stands, so that what looks like a picture
 *     elsewhere is none
 */
public record MarkdownPictures(List<Picture> pictures, BitSet understood) {
  private static final Parser PARSER = Parser.builder().build();

  /**
   * A picture.
   *
   * @param offset where it starts
   * @param written the picture as it is typed
   * @param address the address beside its words; empty when the address stands elsewhere
   * @param apart whether the address stands apart from the words, as a reference
   * @param words its description
   */
  public record Picture(int offset, String written, String address, boolean apart, String words) {}

  /** The pictures of a text. */
  public static MarkdownPictures in(String markdown) {
    List<Picture> pictures = new ArrayList<>();
    BitSet understood = new BitSet();
    for (Node node : PARSER.parse(markdown).getDescendants()) {
      int start = node.getStartOffset();
      String written = node.getChars().toString();
      if (node instanceof Image image) {
        understood.set(start);
        pictures.add(
            new Picture(
                start,
                written,
                image.getUrl().unescape().strip(),
                false,
                image.getText().toString()));
      } else if (node instanceof ImageRef reference && reference.isDefined()) {
        pictures.add(new Picture(start, written, "", true, reference.getText().toString()));
      } else if (node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock) {
        understood.set(start, node.getEndOffset());
      }
    }
    return new MarkdownPictures(List.copyOf(pictures), understood);
  }
}

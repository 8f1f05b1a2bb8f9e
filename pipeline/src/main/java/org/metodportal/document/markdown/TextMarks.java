package org.metodportal.document.markdown;

import java.util.List;

/** What is to be marked in the words of a text, asked from top to bottom. */
public interface TextMarks {
  /** Nothing. */
  TextMarks NONE =
      new TextMarks() {
        @Override
        public void section() {}

        @Override
        public List<Mark> in(String text) {
          return List.of();
        }
      };

  /** A heading was passed: a new section begins. */
  void section();

  /** Marks of a stretch of prose, from left to right, none inside another. */
  List<Mark> in(String text);

  /**
   * A mark.
   *
   * @param start first character, in UTF-16 units
   * @param end the one after the last
   * @param href where the words lead
   * @param tip id of the definition; empty when the words are no term
   * @param definition the definition of a term; empty when they are none
   */
  record Mark(int start, int end, String href, String tip, String definition) {}
}

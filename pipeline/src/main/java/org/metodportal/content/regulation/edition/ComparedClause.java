package org.metodportal.content.regulation.edition;

import java.util.List;

/**
 * A heading, clause or row of a table that differs.
 *
 * @param change what happened to it
 * @param label how one refers to it, in the newer edition when it is there
 * @param number its mark in the act; empty when it has none
 * @param anchorBefore its id in the earlier edition; empty when it was not there
 * @param anchorAfter its id in the newer edition; empty when it is not there
 * @param words its words with their fate
 */
public record ComparedClause(
    Change change,
    String label,
    String number,
    String anchorBefore,
    String anchorAfter,
    List<WordMark> words) {

  /** What happened to a clause. */
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }
}

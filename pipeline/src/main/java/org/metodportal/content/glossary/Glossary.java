package org.metodportal.content.glossary;

import java.util.List;

/**
 * The terms of a territory; source: {@code content/<territory>/glossary.md}.
 *
 * @param file path for messages
 * @param title heading of the page
 * @param terms terms in the order of the file
 */
public record Glossary(String file, String title, List<Term> terms) {
  /** Copies the terms. */
  public Glossary {
    terms = List.copyOf(terms);
  }
}

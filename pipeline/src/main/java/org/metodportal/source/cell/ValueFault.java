package org.metodportal.source.cell;

/**
 * Why a cell is not a value of its column, or why its value is doubted.
 *
 * @param code code of the problem
 * @param message Russian sentence: what is wrong
 * @param hint Russian sentence: what to write instead
 * @param kept whether the value stands all the same
 */
public record ValueFault(String code, String message, String hint, boolean kept) {
  /** Why a cell has no value. */
  public ValueFault(String code, String message, String hint) {
    this(code, message, hint, false);
  }
}

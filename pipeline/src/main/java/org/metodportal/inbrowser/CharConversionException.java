package org.metodportal.inbrowser;

import java.io.IOException;

/** Stands for {@code java.io.CharConversionException}, which the parser of XML throws. */
public class CharConversionException extends IOException {
  private static final long serialVersionUID = 1L;

  /** With what the parser says. */
  public CharConversionException(String message) {
    super(message);
  }
}

/**
 * Takes files that somebody opens in a browser, gives what the program says of them: the reader of
 * tables as a script of the page {@code /check/}. TeaVM compiles it, with all that it uses, to
 * JavaScript; this program itself never runs it.
 *
 * <p>{@code Normalizer}, {@code ZipParts}, {@code CharConversionException}, {@code Sha256}, {@code
 * ByteHash} and {@code Encodings} take the places of the classes of those names that a browser has
 * otherwise or not at all.
 */
@NullMarked
package org.metodportal.inbrowser;

import org.jspecify.annotations.NullMarked;

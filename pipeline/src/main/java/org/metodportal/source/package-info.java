/**
 * Takes files of any encoding and dialect, gives typed rows of a Table Schema, problems and skips.
 * In the order of the data: {@code schema}, {@code packed}, {@code cell}, {@code file}, {@code
 * row}, {@code table}.
 */
@NullMarked
package org.metodportal.source;

import org.jspecify.annotations.NullMarked;

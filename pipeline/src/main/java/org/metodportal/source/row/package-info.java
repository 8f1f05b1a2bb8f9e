/**
 * Takes records under a header, gives rows: valid and packed, rejected or skipped.
 *
 * <p>More than 15 files, because a row is read in two ways, from texts and from bytes, under one
 * header, and each of its ends is a type of its own.
 */
@NullMarked
package org.metodportal.source.row;

import org.jspecify.annotations.NullMarked;

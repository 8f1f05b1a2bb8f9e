/**
 * Takes files of any encoding and dialect, gives typed rows of a Table Schema, problems and skips.
 */
@NullMarked
package org.metodportal.source;

import org.jspecify.annotations.NullMarked;

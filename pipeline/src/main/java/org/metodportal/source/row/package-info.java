/** Takes records under a header, gives rows: valid and packed, rejected or skipped. */
@NullMarked
package org.metodportal.source.row;

import org.jspecify.annotations.NullMarked;

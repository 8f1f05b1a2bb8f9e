/** Takes files of any encoding and dialect, gives their records with the lines where they stand. */
@NullMarked
package org.metodportal.source.file;

import org.jspecify.annotations.NullMarked;

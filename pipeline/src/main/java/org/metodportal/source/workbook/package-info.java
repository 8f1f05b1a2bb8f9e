/**
 * Takes a workbook (.xlsx), gives the records of its sheets with every cell as it is shown, or says
 * why it cannot be read.
 */
@NullMarked
package org.metodportal.source.workbook;

import org.jspecify.annotations.NullMarked;

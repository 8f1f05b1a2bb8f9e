/**
 * Takes the files of one territory's tables, gives what is wrong with them and the bins of their
 * rows, without any figure: what a browser can do too.
 */
@NullMarked
package org.metodportal.registry.check;

import org.jspecify.annotations.NullMarked;

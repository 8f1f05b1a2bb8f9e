/**
 * Takes the text of a cell, gives its typed value, or what is wrong with it.
 *
 * <p>More than 15 files, because each type of the contract has a reader of its own and all of them
 * share what a clean, missing, spoiled or personal text is.
 *
 * <p>In a circle: {@link ValueReader} makes the reader of a type, and each of them is one.
 */
@NullMarked
package org.metodportal.source.cell;

import org.jspecify.annotations.NullMarked;

/**
 * Takes values of cells, gives rows as bytes that are compared, hashed and looked up without texts.
 */
@NullMarked
package org.metodportal.source.packed;

import org.jspecify.annotations.NullMarked;

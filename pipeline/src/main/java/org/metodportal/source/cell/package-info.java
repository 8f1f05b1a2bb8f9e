/** Takes the text of a cell, gives its typed value, or what is wrong with it. */
@NullMarked
package org.metodportal.source.cell;

import org.jspecify.annotations.NullMarked;

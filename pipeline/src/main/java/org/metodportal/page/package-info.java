/**
 * Takes definitions and published figures of the territories, gives one record per template with
 * its address, navigation and words.
 */
@NullMarked
package org.metodportal.page;

import org.jspecify.annotations.NullMarked;

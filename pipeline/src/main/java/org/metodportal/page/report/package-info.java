/** Takes a territory's results, gives its analytical note of each year. */
@NullMarked
package org.metodportal.page.report;

import org.jspecify.annotations.NullMarked;

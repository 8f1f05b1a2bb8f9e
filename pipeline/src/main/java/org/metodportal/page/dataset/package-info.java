/** Takes the tables of open data and the editions kept of them, gives their pages. */
@NullMarked
package org.metodportal.page.dataset;

import org.jspecify.annotations.NullMarked;

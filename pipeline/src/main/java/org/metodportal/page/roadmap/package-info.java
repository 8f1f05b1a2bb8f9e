/** Takes a plan and a day, gives its page, calendar and table. */
@NullMarked
package org.metodportal.page.roadmap;

import org.jspecify.annotations.NullMarked;

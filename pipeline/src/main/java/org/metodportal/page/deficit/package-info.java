/** Takes published counts of deficits, gives how often each is found, in tables and words. */
@NullMarked
package org.metodportal.page.deficit;

import org.jspecify.annotations.NullMarked;

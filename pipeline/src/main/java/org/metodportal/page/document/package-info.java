/** Takes documents of all territories, gives the pages of the bank of documents. */
@NullMarked
package org.metodportal.page.document;

import org.jspecify.annotations.NullMarked;

/** Takes glossaries and where their terms occur, gives the pages of terms. */
@NullMarked
package org.metodportal.page.glossary;

import org.jspecify.annotations.NullMarked;

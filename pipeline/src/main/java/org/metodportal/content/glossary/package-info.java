/** Takes a territory's glossary, gives its terms and where texts use them. */
@NullMarked
package org.metodportal.content.glossary;

import org.jspecify.annotations.NullMarked;

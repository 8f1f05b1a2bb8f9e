/**
 * Takes the keys of a card by which it names people, gives its text without the names that nobody
 * may read on a day (rule 9 of the contract of disclosure).
 */
@NullMarked
package org.metodportal.content.consent;

import org.jspecify.annotations.NullMarked;

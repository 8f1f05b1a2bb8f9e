/**
 * Takes what a territory's tables give tonight and what was public until now, gives what is public
 * from now on: figures of closed years stay, corrections wait for a batch, and no difference
 * between two releases tells of one or two persons (rule 6 of the contract of disclosure).
 */
@NullMarked
package org.metodportal.disclosure.edition;

import org.jspecify.annotations.NullMarked;

/** Takes the cards of the bank of practices and the list of deficits, gives what pages tell. */
@NullMarked
package org.metodportal.content.practice;

import org.jspecify.annotations.NullMarked;

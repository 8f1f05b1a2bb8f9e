/** Takes figures and counts of persons, gives all that adds up among them as one system a year. */
@NullMarked
package org.metodportal.disclosure.system;

import org.jspecify.annotations.NullMarked;

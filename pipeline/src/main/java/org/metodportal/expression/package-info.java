/** Takes CEL text, gives checked expressions and the Java program compiled from them. */
@NullMarked
package org.metodportal.expression;

import org.jspecify.annotations.NullMarked;

/**
 * Takes CEL text, gives checked expressions and the Java program compiled from them.
 *
 * <p>More than 15 files, because the steps from CEL to Java share types that no other package may
 * see: the walls of the language are those of this package.
 *
 * <p>In a circle: {@link Row} has fields whose values are rows; {@link ExpressionProgram} is
 * extended by the class that it compiles.
 */
@NullMarked
package org.metodportal.expression;

import org.jspecify.annotations.NullMarked;

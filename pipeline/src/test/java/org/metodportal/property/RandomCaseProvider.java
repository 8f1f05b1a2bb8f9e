package org.metodportal.property;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives the cases that {@link RandomCases} asks for, in the order of their seeds. */
final class RandomCaseProvider extends AnnotationBasedArgumentsProvider<RandomCases> {
  @Override
  protected Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context, RandomCases cases) {
    return LongStream.range(cases.from(), cases.from() + cases.value())
        .mapToObj(seed -> Arguments.of(new RandomCase(seed)));
  }
}

package org.metodportal.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.Operator;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The part of CEL that expressions are written in: truths, numbers, texts and lists of rows; no
 * times, bytes, conversions or regular expressions. Whole and fractional numbers mix freely.
 */
final class Dialect {
  private static final Set<StandardFunction> FUNCTIONS =
      Set.of(
          StandardFunction.CONDITIONAL,
          StandardFunction.LOGICAL_AND,
          StandardFunction.LOGICAL_OR,
          StandardFunction.LOGICAL_NOT,
          StandardFunction.EQUALS,
          StandardFunction.NOT_EQUALS,
          StandardFunction.LESS,
          StandardFunction.LESS_EQUALS,
          StandardFunction.GREATER,
          StandardFunction.GREATER_EQUALS,
          StandardFunction.ADD,
          StandardFunction.SUBTRACT,
          StandardFunction.MULTIPLY,
          StandardFunction.DIVIDE,
          StandardFunction.MODULO,
          StandardFunction.NEGATE,
          StandardFunction.IN,
          StandardFunction.NOT_STRICTLY_FALSE,
          StandardFunction.SIZE,
          StandardFunction.CONTAINS,
          StandardFunction.STARTS_WITH,
          StandardFunction.ENDS_WITH);

  private static final List<CelStandardMacro> MACROS =
      List.of(
          CelStandardMacro.HAS,
          CelStandardMacro.ALL,
          CelStandardMacro.EXISTS,
          CelStandardMacro.EXISTS_ONE,
          CelStandardMacro.FILTER);

  private Dialect() {}

  /** The options of parser, checker and, in tests, interpreter. */
  static CelOptions options() {
    return CelOptions.current()
        .enableHeterogeneousNumericComparisons(true)
        .populateMacroCalls(true)
        .build();
  }

  /** A parser alone, for expressions that were checked before. */
  static CelParser parser() {
    return CelParserFactory.standardCelParserBuilder()
        .setOptions(options())
        .setStandardMacros(MACROS)
        .build();
  }

  /** A parser and checker of expressions of the vocabulary. */
  static CelCompiler compiler(Vocabulary vocabulary) {
    boolean maps =
        vocabulary.variables().fields().values().stream()
            .anyMatch(field -> field.kind() == Kind.MAP);
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(options())
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(
                CelStandardDeclarations.newBuilder()
                    .filterFunctions(
                        (function, overload) ->
                            (FUNCTIONS.contains(function)
                                    || (maps && function == StandardFunction.INDEX))
                                && offered(function, overload.celOverloadDecl(), maps))
                    .filterIdentifiers(identifier -> false)
                    .build())
            .setStandardMacros(MACROS)
            .setTypeProvider(new Rows(vocabulary))
            .addFunctionDeclarations(mixedNumbers());
    for (Field field : vocabulary.variables().fields().values()) {
      builder.addVar(field.name(), field.celType());
    }
    if (vocabulary.functions().containsKey("latest_score")) {
      builder.addFunctionDeclarations(
          function(
              "latest_score",
              SimpleType.DOUBLE,
              ListType.create(StructTypeReference.create(Vocabulary.DIAGNOSIS))),
          function(
              "total_hours",
              SimpleType.DOUBLE,
              ListType.create(StructTypeReference.create(Vocabulary.TRAINING))));
    }
    if (vocabulary.functions().containsKey("yes")) {
      builder.addFunctionDeclarations(
          function("yes", SimpleType.BOOL, SimpleType.STRING),
          function("number", SimpleType.DOUBLE, SimpleType.STRING),
          function("number_in", SimpleType.DOUBLE, SimpleType.STRING, SimpleType.INT));
    }
    return builder.build();
  }

  private static CelFunctionDecl function(String name, CelType result, CelType... parameters) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload(name + "_of", result, parameters));
  }

  /** Leaves out what types that no variable has would bring, so that candidates stay few. */
  private static boolean offered(
      StandardFunction function, CelOverloadDecl overload, boolean maps) {
    List<CelType> parameters = overload.parameterTypes();
    return switch (function) {
      case SIZE -> parameters.get(0) instanceof ListType;
      case ADD -> numeric(parameters) || parameters.get(0) instanceof ListType;
      case LESS, LESS_EQUALS, GREATER, GREATER_EQUALS, SUBTRACT, MULTIPLY, DIVIDE, MODULO, NEGATE ->
          numeric(parameters);
      case IN -> parameters.get(1) instanceof ListType || maps;
      case INDEX -> parameters.get(0) instanceof MapType;
      default -> true;
    };
  }

  private static boolean numeric(List<CelType> types) {
    return types.stream().allMatch(type -> type == SimpleType.INT || type == SimpleType.DOUBLE);
  }

  /** What CEL leaves to a conversion: {@code number("x") == 3}, {@code number("x") * 100}. */
  private static List<CelFunctionDecl> mixedNumbers() {
    List<CelFunctionDecl> declarations = new ArrayList<>();
    for (Operator operator : List.of(Operator.EQUALS, Operator.NOT_EQUALS)) {
      declarations.add(mixed(operator, SimpleType.BOOL));
    }
    for (Operator operator :
        List.of(Operator.ADD, Operator.SUBTRACT, Operator.MULTIPLY, Operator.DIVIDE)) {
      declarations.add(mixed(operator, SimpleType.DOUBLE));
    }
    declarations.add(
        CelFunctionDecl.newFunctionDeclaration(
            Operator.IN.getFunction(),
            CelOverloadDecl.newGlobalOverload(
                "in_double_int",
                SimpleType.BOOL,
                SimpleType.DOUBLE,
                ListType.create(SimpleType.INT)),
            CelOverloadDecl.newGlobalOverload(
                "in_int_double",
                SimpleType.BOOL,
                SimpleType.INT,
                ListType.create(SimpleType.DOUBLE))));
    return declarations;
  }

  private static CelFunctionDecl mixed(Operator operator, CelType result) {
    String name = operator.name().toLowerCase(Locale.ROOT);
    return CelFunctionDecl.newFunctionDeclaration(
        operator.getFunction(),
        CelOverloadDecl.newGlobalOverload(
            name + "_double_int", result, SimpleType.DOUBLE, SimpleType.INT),
        CelOverloadDecl.newGlobalOverload(
            name + "_int_double", result, SimpleType.INT, SimpleType.DOUBLE));
  }

  /** The types of rows, so that a wrong field is a mistake. */
  private static final class Rows implements CelTypeProvider {
    private final ImmutableList<CelType> types;

    Rows(Vocabulary vocabulary) {
      ImmutableList.Builder<CelType> all = ImmutableList.builder();
      for (Row row : vocabulary.rows()) {
        ImmutableMap.Builder<String, CelType> building = ImmutableMap.builder();
        row.fields().forEach((name, field) -> building.put(name, field.celType()));
        ImmutableMap<String, CelType> fields = building.buildOrThrow();
        all.add(
            StructType.create(
                row.name(), fields.keySet(), name -> Optional.ofNullable(fields.get(name))));
      }
      types = all.build();
    }

    @Override
    public ImmutableCollection<CelType> types() {
      return types;
    }

    @Override
    public Optional<CelType> findType(String typeName) {
      return types.stream().filter(type -> type.name().equals(typeName)).findFirst();
    }
  }
}

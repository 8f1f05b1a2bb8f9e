package org.metodportal.structure;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Every code of a problem that the program's sources write: the texts given to {@code
 * Problem.error}, {@code Problem.warning} and {@code Problem.of}, and to any method or constructor
 * of the program that has a parameter {@code code} beside a parameter {@code message}.
 */
final class ProblemCodes {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String ANY_FILE = "";
  private static final String CODE = "[a-z]+(-[a-z0-9]+)*";

  /**
   * A call by what is known of it without types.
   *
   * @param file where the method is declared
   * @param name name of the method, or of the class for a constructor
   * @param arguments number of its arguments
   */
  private record Call(String file, String name, int arguments) {}

  /** The place of the code among the arguments. */
  private final Map<Call, Integer> places = new HashMap<>();

  private final SortedSet<String> codes = new TreeSet<>();

  private ProblemCodes() {}

  /** Reads the sources of the program. */
  static SortedSet<String> ofTheProgram() throws IOException {
    ProblemCodes codes = new ProblemCodes();
    List<CompilationUnitTree> units = parse();
    units.forEach(unit -> unit.accept(codes.new Declarations(name(unit)), null));
    units.forEach(unit -> unit.accept(codes.new Calls(unit), null));
    return codes.codes;
  }

  private static String name(CompilationUnitTree unit) {
    return unit.getSourceFile().getName();
  }

  private static List<CompilationUnitTree> parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(java));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return units;
    }
  }

  /** Finds the methods and constructors that take a code beside a message. */
  private final class Declarations extends TreeScanner<Void, String> {
    private final String file;

    Declarations(String file) {
      this.file = file;
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = type.getSimpleName().toString();
      if (type.getKind() == Tree.Kind.RECORD) {
        List<String> components = new ArrayList<>();
        for (Tree member : type.getMembers()) {
          if (member instanceof VariableTree component
              && !component
                  .getModifiers()
                  .getFlags()
                  .contains(javax.lang.model.element.Modifier.STATIC)) {
            components.add(component.getName().toString());
          }
        }
        remember(name, components);
      }
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String type) {
      String name = method.getName().toString();
      remember(
          name.equals("<init>") ? type : name,
          method.getParameters().stream().map(each -> each.getName().toString()).toList());
      return super.visitMethod(method, type);
    }

    private void remember(String name, List<String> parameters) {
      if (parameters.contains("code") && parameters.contains("message")) {
        int place = parameters.indexOf("code");
        places.put(new Call(file, name, parameters.size()), place);
        places.putIfAbsent(new Call(ANY_FILE, name, parameters.size()), place);
      }
    }
  }

  /** Collects what is given for the code, constants of the same file included. */
  private final class Calls extends TreeScanner<Void, Void> {
    private final Map<String, String> constants = new HashMap<>();

    private final String file;

    Calls(CompilationUnitTree unit) {
      file = name(unit);
      unit.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
              if (variable.getInitializer() instanceof LiteralTree literal
                  && literal.getValue() instanceof String text) {
                constants.put(variable.getName().toString(), text);
              }
              return super.visitVariable(variable, nothing);
            }
          },
          null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      ExpressionTree method = call.getMethodSelect();
      boolean ofProblem =
          method instanceof MemberSelectTree select
              && select.getExpression().toString().equals("Problem")
              && Set.of("error", "warning", "of").contains(select.getIdentifier().toString());
      if (ofProblem) {
        collect(call.getArguments().get(call.getArguments().size() - 1));
      } else {
        String name =
            method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
        collect(name, call.getArguments());
      }
      return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void nothing) {
      collect(call.getIdentifier().toString(), call.getArguments());
      return super.visitNewClass(call, nothing);
    }

    private void collect(String name, List<? extends ExpressionTree> arguments) {
      Integer place = places.get(new Call(file, name, arguments.size()));
      if (place == null) {
        place = places.get(new Call(ANY_FILE, name, arguments.size()));
      }
      if (place != null) {
        collect(arguments.get(place));
      }
    }

    private void collect(ExpressionTree argument) {
      Set<String> texts = new HashSet<>();
      argument.accept(
          new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
              if (literal.getValue() instanceof String text) {
                texts.add(text);
              }
              return null;
            }

            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
              texts.add(constants.getOrDefault(identifier.getName().toString(), ""));
              return null;
            }
          },
          null);
      texts.stream().filter(text -> text.matches(CODE)).forEach(codes::add);
    }
  }
}

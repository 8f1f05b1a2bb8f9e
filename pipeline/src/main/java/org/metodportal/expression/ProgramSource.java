package org.metodportal.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.SimpleCompiler;

/**
 * The Java class of a list of expressions: a method for each distinct body, and dispatchers of at
 * most {@value #GROUP} cases each, small enough for the virtual machine to compile.
 */
final class ProgramSource {
  private static final int GROUP = 32;
  private static final String NAME = "CompiledExpressions";

  private final List<CheckedExpression> expressions;
  private final StringBuilder methods = new StringBuilder();
  private final Map<String, String> methodsBySource = new HashMap<>();

  ProgramSource(List<CheckedExpression> expressions) {
    this.expressions = expressions;
  }

  ExpressionProgram compile() {
    String packageName = ExpressionProgram.class.getPackageName();
    String source = source(packageName);
    SimpleCompiler compiler = new SimpleCompiler();
    compiler.setParentClassLoader(ExpressionProgram.class.getClassLoader());
    try {
      compiler.cook(source);
      return compiler
          .getClassLoader()
          .loadClass(packageName + "." + NAME)
          .asSubclass(ExpressionProgram.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (CompileException | ReflectiveOperationException e) {
      throw new IllegalStateException("checked expressions do not compile:\n" + source, e);
    }
  }

  private String source(String packageName) {
    String[] truths = new String[expressions.size()];
    String[] numbers = new String[expressions.size()];
    String[] answers = new String[expressions.size()];
    for (int i = 0; i < expressions.size(); i++) {
      CheckedExpression expression = expressions.get(i);
      String type = Vocabulary.of(expression.subject()).variables().javaType();
      String call = method(expression.numeric() ? "double" : "byte", type, expression.java());
      (expression.numeric() ? numbers : truths)[i] = "return " + call + ";";
      answers[i] =
          expression.answeredJava().isEmpty()
              ? "return true;"
              : "return " + method("boolean", type, expression.answeredJava()) + ";";
    }
    dispatcher("byte", "truth", truths);
    dispatcher("double", "number", numbers);
    dispatcher("boolean", "answered", answers);
    return "package "
        + packageName
        + ";\n"
        + "public final class "
        + NAME
        + " extends ExpressionProgram {\n"
        + "public "
        + NAME
        + "() { super(); }\n"
        + methods
        + "}\n";
  }

  /** A call of the method that has the body, made if there is none yet. */
  private String method(String result, String type, String body) {
    String key = result + ' ' + type + '\n' + body;
    String name = methodsBySource.get(key);
    if (name == null) {
      name = "m" + methodsBySource.size();
      methodsBySource.put(key, name);
      methods
          .append("private static %s %s(%s s) {\n".formatted(result, name, type))
          .append(body)
          .append("}\n");
    }
    return name + "((" + type + ") subject)";
  }

  private void dispatcher(String result, String name, String[] cases) {
    StringBuilder groups = new StringBuilder();
    for (int start = 0; start < cases.length; start += GROUP) {
      String group = name + start / GROUP;
      groups.append("case %d: return %s(index, subject);\n".formatted(start / GROUP, group));
      methods.append(
          "private static %s %s(int index, Object subject) {\nswitch (index) {\n"
              .formatted(result, group));
      for (int i = start; i < Math.min(start + GROUP, cases.length); i++) {
        if (cases[i] != null) {
          methods.append("case %d: %s\n".formatted(i, cases[i]));
        }
      }
      methods.append("default: throw noExpression(index);\n}\n}\n");
    }
    methods
        .append(
            "public %s %s(int index, Object subject) {\nswitch (index / %d) {\n"
                .formatted(result, name, GROUP))
        .append(groups)
        .append("default: throw noExpression(index);\n}\n}\n");
  }
}

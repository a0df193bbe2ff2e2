package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/// What people read in a window comes from `Msg`; only the kit puts text on a control as it is.
class WordsTest {

    private static final Pattern SHOWS =
            Pattern.compile(
                    ".*\\.?(setText|setTitle|setPromptText|setAccessibleText|setAccessibleHelp"
                            + "|setHeaderText|setContentText|setAccessibleRoleDescription)");

    private static final Pattern SHOWN =
            Pattern.compile(
                    "(.*\\.)?(Label|Button|ToggleButton|RadioButton|CheckBox|Hyperlink|MenuItem|Menu"
                            + "|MenuButton|Tab|TitledPane|Tooltip|Text|TableColumn|Alert|TextField)(<.*)?");

    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}{2}.*");

    @Test
    void noWordsAreWrittenIntoWindows() throws IOException {
        List<String> problems = Sources.problems("hedgeward/ui", Literals::new);
        assertThat(problems).isEmpty();
    }

    private static final class Literals extends Sources.Check {

        private Literals(SourcePositions positions) {
            super(positions);
        }

        @Override
        public Boolean visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
            if (SHOWS.matcher(call.getMethodSelect().toString()).matches()) {
                refuseWords(call.getArguments(), unit);
            }
            return super.visitMethodInvocation(call, unit);
        }

        @Override
        public Boolean visitNewClass(NewClassTree made, CompilationUnitTree unit) {
            if (SHOWN.matcher(made.getIdentifier().toString()).matches()) {
                refuseWords(made.getArguments(), unit);
            }
            return super.visitNewClass(made, unit);
        }

        private void refuseWords(
                List<? extends ExpressionTree> arguments, CompilationUnitTree unit) {
            boolean inKit = unit.getSourceFile().toUri().getPath().contains("/hedgeward/ui/kit/");
            arguments.stream()
                    .filter(argument -> !inKit && hasWords(argument))
                    .forEach(argument -> report(unit, argument, "shows " + argument));
        }

        private static boolean hasWords(Tree argument) {
            return Boolean.TRUE.equals(
                    new TreeScanner<Boolean, Boolean>() {
                        @Override
                        public Boolean visitLiteral(LiteralTree literal, Boolean unused) {
                            return literal.getKind() == Tree.Kind.STRING_LITERAL
                                    && WORDS.matcher((String) literal.getValue()).matches();
                        }

                        @Override
                        public Boolean reduce(Boolean one, Boolean other) {
                            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
                        }
                    }.scan(argument, true));
        }
    }
}

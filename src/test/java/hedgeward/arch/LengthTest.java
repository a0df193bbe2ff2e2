package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Files and methods stay short enough to be read in one go.
class LengthTest {

    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_BODY = 30;
    private static final int PARAMETERS = 6;

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Product.sources()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noMethodIsLongerThanThirtyLinesOrTakesMoreThanSixParameters() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> product =
                Product.sources().stream()
                        .filter(file -> file.startsWith("src/main/java"))
                        .toList();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(product));
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> methods.scan(unit, unit));
            assertThat(methods.problems).isEmpty();
        }
    }

    private static final class Methods extends TreePathScanner<Void, CompilationUnitTree> {

        private final List<String> problems = new ArrayList<>();
        private final SourcePositions positions;

        private Methods(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            Path file = Path.of(unit.getSourceFile().toUri()).getFileName();
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !isRecordsOwn(method)) {
                problems.add(
                        file + " " + method.getName() + " takes " + parameters + " parameters");
            }
            long lines =
                    Optional.ofNullable(method.getBody())
                            .map(body -> linesOf(body, unit))
                            .orElse(0L);
            if (lines > LINES_OF_A_BODY) {
                problems.add(file + " " + method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, unit);
        }

        /// A record's canonical constructor takes as many values as the record has.
        private boolean isRecordsOwn(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }

        /// Lines strictly between the braces.
        private long linesOf(BlockTree body, CompilationUnitTree unit) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, body));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, body));
            return Math.max(0, last - first - 1);
        }
    }
}

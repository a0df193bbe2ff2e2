package hedgeward.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        assertThat(Sources.problems("hedgeward", Methods::new)).isEmpty();
    }

    private static final class Methods extends Sources.Check {

        private Methods(SourcePositions positions) {
            super(positions);
        }

        @Override
        public Boolean visitMethod(MethodTree method, CompilationUnitTree unit) {
            int parameters = method.getParameters().size();
            if (parameters > PARAMETERS && !isRecordsOwn(method)) {
                report(unit, method, method.getName() + " takes " + parameters + " parameters");
            }
            long lines =
                    Optional.ofNullable(method.getBody())
                            .map(body -> inside(body, unit))
                            .orElse(0L);
            if (lines > LINES_OF_A_BODY) {
                report(unit, method, method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, unit);
        }

        /// Lines strictly between the braces.
        private long inside(Tree body, CompilationUnitTree unit) {
            return Math.max(0, lastLine(body, unit) - firstLine(body, unit) - 1);
        }

        /// A record's canonical constructor takes as many values as the record has.
        private boolean isRecordsOwn(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        }
    }
}

package hedgeward.arch;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import javax.tools.ToolProvider;

/// The product's source as the compiler reads it, for what class files no longer know.
final class Sources {

    private Sources() {}

    /// What a check finds in the product's files below a folder of `src/main/java`.
    static List<String> problems(String folder, Function<SourcePositions, Check> made)
            throws IOException {
        List<Path> files =
                Product.sources().stream()
                        .filter(file -> file.startsWith(Path.of("src/main/java").resolve(folder)))
                        .toList();
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
            Check check = made.apply(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> check.scan(unit, unit));
            return check.problems;
        }
    }

    /// Walks through files and collects what is wrong.
    abstract static class Check extends TreePathScanner<Boolean, CompilationUnitTree> {

        private final List<String> problems = new ArrayList<>();
        private final SourcePositions positions;

        Check(SourcePositions positions) {
            this.positions = positions;
        }

        final void report(CompilationUnitTree unit, Tree place, String problem) {
            Path file = Path.of(unit.getSourceFile().toUri()).getFileName();
            problems.add(file + ":" + firstLine(place, unit) + " " + problem);
        }

        final long firstLine(Tree place, CompilationUnitTree unit) {
            return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, place));
        }

        final long lastLine(Tree place, CompilationUnitTree unit) {
            return unit.getLineMap().getLineNumber(positions.getEndPosition(unit, place));
        }
    }
}

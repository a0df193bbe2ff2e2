import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Checks or applies google-java-format (`--aosp`) to every Java file below a folder. It runs in
/// the JDK the code is written for, because the formatter reads source with that JDK's own parser.
/// Files that were right last time and have not changed are not looked at again.
///
/// Arguments: `check` or `apply`, folder of sources, file that remembers what was right, version of
/// the formatter, part of a path that files must contain (empty: all files).
final class Format {

    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());
    private final boolean apply;
    private final String version;
    private final Set<String> known;
    private final ConcurrentLinkedQueue<String> right = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();

    private Format(boolean apply, String version, Set<String> known) {
        this.apply = apply;
        this.version = version;
        this.known = known;
    }

    static void main(String[] args) throws IOException {
        Path memory = Path.of(args[2]);
        Set<String> known =
                Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of();
        Format run = new Format(args[0].equals("apply"), args[3], known);
        run.all(Path.of(args[1]), args.length > 4 ? args[4] : "");
        Files.createDirectories(memory.getParent());
        Files.write(memory, new TreeSet<>(run.right));
        if (!run.problems.isEmpty()) {
            new TreeSet<>(run.problems).forEach(System.err::println);
            System.err.println(
                    "To format them: mvn -q -Pformat validate [-Dformat.only=PART_OF_PATH]");
            System.exit(1);
        }
    }

    private void all(Path sources, String part) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(sources)) {
            files =
                    walk.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> file.toString().contains(part))
                            .toList();
        }
        files.parallelStream().forEach(this::one);
    }

    private void one(Path file) {
        try {
            String before = Files.readString(file);
            if (known.contains(fingerprint(before))) {
                right.add(fingerprint(before));
                return;
            }
            String after = formatted(before);
            if (after.equals(before) || apply) {
                right.add(fingerprint(after));
            }
            if (!after.equals(before)) {
                differs(file, after);
            }
        } catch (FormatterException | IOException failure) {
            problems.add(file + ": " + failure.getMessage());
        }
    }

    private void differs(Path file, String after) throws IOException {
        if (apply) {
            Files.writeString(file, after);
        } else {
            problems.add("Not formatted: " + file);
        }
    }

    private String formatted(String source) throws FormatterException {
        String tidy = RemoveUnusedImports.removeUnusedImports(source);
        String ordered = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.AOSP);
        return formatter.formatSource(ordered);
    }

    private String fingerprint(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(version.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

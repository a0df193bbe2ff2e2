package hedgeward.supply;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks through the list of parts: licences always, advisories where a file of them is given. Ends
/// with 0 where nothing was found, 1 with findings, 2 where a file cannot be read.
final class PartsCheck {

    private PartsCheck() {}

    /// @param args the list of parts; after it, if wanted, a zip of OSV advisories
    static void main(String[] args) {
        System.exit(run(List.of(args), System.out));
    }

    static int run(List<String> args, PrintStream out) {
        try {
            List<Part> parts = PartList.read(Path.of(args.getFirst()));
            List<String> findings = new ArrayList<>(Licences.objections(parts));
            if (args.size() > 1) {
                findings.addAll(named(parts, AdvisoryFile.read(Path.of(args.get(1))), out));
            } else {
                out.println(
                        parts.size()
                                + " parts: licences looked through; no file of advisories given.");
            }
            findings.forEach(out::println);
            return findings.isEmpty() ? 0 : 1;
        } catch (IOException unreadable) {
            out.println("Cannot check the parts: " + unreadable.getMessage());
            return 2;
        }
    }

    private static List<String> named(
            List<Part> parts, List<Advisory> advisories, PrintStream out) {
        String newest =
                advisories.stream()
                        .map(Advisory::modified)
                        .max(Comparator.naturalOrder())
                        .orElse("");
        out.println(
                parts.size()
                        + " parts against "
                        + advisories.size()
                        + " advisories, the newest of "
                        + newest
                        + ".");
        return parts.stream()
                .flatMap(
                        part ->
                                advisories.stream()
                                        .filter(advisory -> advisory.concerns(part))
                                        .map(
                                                advisory ->
                                                        part
                                                                + " is named by "
                                                                + advisory.id()
                                                                + "."))
                .toList();
    }
}

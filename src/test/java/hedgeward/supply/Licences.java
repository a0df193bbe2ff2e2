package hedgeward.supply;

import java.util.List;
import java.util.Set;

/// Which licences may lie beside Apache-2.0 in what we hand out. Where a publisher gives a choice,
/// one suffices.
final class Licences {

    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "CC0-1.0",
                    "MPL-2.0",
                    "EPL-2.0",
                    "GPL-2.0-with-classpath-exception",
                    "The 3-Clause BSD License",
                    "FreeBSD License",
                    "Bouncy Castle Licence",
                    "Mozilla Public License Version 2.0");

    private Licences() {}

    /// One sentence for each part none of whose licences is allowed.
    static List<String> objections(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.licences().stream().noneMatch(ALLOWED::contains))
                .map(
                        part ->
                                part
                                        + ": "
                                        + String.join(", ", part.licences())
                                        + " is not among the licences that may lie beside ours.")
                .toList();
    }
}

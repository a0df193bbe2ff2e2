package hedgeward.supply;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.maven.artifact.versioning.ComparableVersion;

import java.util.List;
import java.util.Optional;

/// One published advisory in the OSV format (<https://ossf.github.io/osv-schema/>).
///
/// @param id the advisory's own number
/// @param modified the instant of its last change, as written
/// @param named for each Maven library it names, the versions concerned
record Advisory(String id, String modified, List<Named> named) {

    Advisory {
        named = List.copyOf(named);
    }

    /// A library an advisory names.
    ///
    /// @param name group and artifact, joined by a colon
    /// @param versions versions concerned, one by one
    /// @param spans stretches of versions concerned
    record Named(String name, List<String> versions, List<Span> spans) {

        boolean concerns(Part part) {
            return name.equals(part.name())
                    && (versions.contains(part.version())
                            || spans.stream().anyMatch(span -> span.holds(part.version())));
        }
    }

    /// From the version that brought the fault in to the one that mended it.
    ///
    /// @param from first version concerned; "0" is before every version
    /// @param fixed first version no longer concerned
    /// @param last last version concerned, where no mended one is known
    record Span(String from, Optional<String> fixed, Optional<String> last) {

        boolean holds(String version) {
            ComparableVersion ours = new ComparableVersion(version);
            boolean begun = from.equals("0") || ours.compareTo(new ComparableVersion(from)) >= 0;
            return begun
                    && fixed.map(ComparableVersion::new)
                            .map(end -> ours.compareTo(end) < 0)
                            .orElse(true)
                    && last.map(ComparableVersion::new)
                            .map(end -> ours.compareTo(end) <= 0)
                            .orElse(true);
        }
    }

    /// True where the advisory names this very version of this library.
    boolean concerns(Part part) {
        return named.stream().anyMatch(library -> library.concerns(part));
    }

    /// Reads one; empty where it was withdrawn.
    static Optional<Advisory> of(JsonNode root) {
        if (root.hasNonNull("withdrawn")) {
            return Optional.empty();
        }
        List<Named> named =
                PartList.stream(root.path("affected"))
                        .filter(
                                it ->
                                        it.path("package")
                                                .path("ecosystem")
                                                .asText("")
                                                .equals("Maven"))
                        .map(Advisory::named)
                        .toList();
        return Optional.of(
                new Advisory(root.path("id").asText(""), root.path("modified").asText(""), named));
    }

    private static Named named(JsonNode affected) {
        return new Named(
                affected.path("package").path("name").asText(""),
                PartList.stream(affected.path("versions")).map(JsonNode::asText).toList(),
                PartList.stream(affected.path("ranges"))
                        .filter(range -> !range.path("type").asText("").equals("GIT"))
                        .flatMap(range -> Spans.of(range.path("events")).stream())
                        .toList());
    }
}

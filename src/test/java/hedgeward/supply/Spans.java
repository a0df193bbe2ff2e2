package hedgeward.supply;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the events of an OSV range, which come one after another, into stretches of versions.
final class Spans {

    private Spans() {}

    static List<Advisory.Span> of(JsonNode events) {
        List<Advisory.Span> spans = new ArrayList<>();
        Optional<String> open = Optional.empty();
        for (JsonNode event : events) {
            if (event.has("introduced")) {
                open = Optional.of(event.path("introduced").asText());
            } else if (open.isPresent() && (event.has("fixed") || event.has("last_affected"))) {
                spans.add(
                        new Advisory.Span(
                                open.get(), text(event, "fixed"), text(event, "last_affected")));
                open = Optional.empty();
            }
        }
        open.ifPresent(
                from -> spans.add(new Advisory.Span(from, Optional.empty(), Optional.empty())));
        return spans;
    }

    private static Optional<String> text(JsonNode event, String name) {
        return Optional.ofNullable(event.get(name)).map(JsonNode::asText);
    }
}

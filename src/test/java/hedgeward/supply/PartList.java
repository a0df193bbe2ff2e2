package hedgeward.supply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Reads a CycloneDX list of parts.
final class PartList {

    private PartList() {}

    /// The parts of the program, each once.
    ///
    /// @throws IOException where the file cannot be read, is no JSON or names no parts
    static List<Part> read(Path file) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(file));
        List<Part> parts = stream(root.path("components")).map(PartList::part).distinct().toList();
        if (!root.path("bomFormat").asText("").equals("CycloneDX") || parts.isEmpty()) {
            throw new IOException(file.getFileName() + " is not a CycloneDX list of parts.");
        }
        return parts;
    }

    private static Part part(JsonNode component) {
        String group = component.path("group").asText("");
        String artifact = component.path("name").asText("");
        return new Part(
                group + ":" + artifact,
                component.path("version").asText(""),
                stream(component.path("licenses")).map(PartList::licence).toList());
    }

    private static String licence(JsonNode choice) {
        JsonNode licence = choice.path("license");
        return Stream.of(licence.path("id"), licence.path("name"), choice.path("expression"))
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(JsonNode::asText)
                .orElse("no licence named");
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}

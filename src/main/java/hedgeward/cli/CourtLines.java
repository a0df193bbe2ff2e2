package hedgeward.cli;

import com.fasterxml.jackson.core.JsonGenerator;

import hedgeward.app.desk.CourtLine;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// The court clocks of a shift, a line an arrest, without names.
final class CourtLines {

    private static final String NEW_LINE = System.lineSeparator();

    private CourtLines() {}

    static void json(List<CourtLine> courts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("court_clocks");
        for (CourtLine court : courts) {
            json.writeStartObject();
            json.writeStringField("act_by", LondonTime.iso(court.actBy()));
            json.writeStringField("latest_lawful", LondonTime.iso(court.latestLawful()));
            if (court.inDockBy().isPresent() && court.lastSitting().isPresent()) {
                json.writeStringField("in_dock_by", LondonTime.iso(court.inDockBy().get()));
                json.writeStringField("last_sitting", LondonTime.iso(court.lastSitting().get()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String plain(List<CourtLine> courts) {
        return courts.isEmpty()
                ? ""
                : NEW_LINE
                        + NEW_LINE
                        + courts.stream()
                                .map(CourtLines::sentence)
                                .collect(Collectors.joining(NEW_LINE));
    }

    private static String sentence(CourtLine court) {
        String dock =
                court.inDockBy()
                        .map(at -> "in the dock by " + LondonTime.words(at))
                        .orElse("no sitting before it");
        String later =
                court.latestLawful().equals(court.actBy())
                        ? ""
                        : ", arguably " + LondonTime.words(court.latestLawful());
        return "  Before the court by " + LondonTime.words(court.actBy()) + later + "; " + dock;
    }
}

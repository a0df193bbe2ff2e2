package hedgeward.exchange.holidays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import hedgeward.domain.clock.BankHoliday;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The layout of GOV.UK's bank-holidays.json: divisions with events of title, date and notes. Other
/// divisions and keys are passed over.
final class HolidayFile {
    private static final String DIVISION = "england-and-wales";

    private final List<BankHoliday> days = new ArrayList<>();
    private Optional<String> source = Optional.empty();
    private Optional<LocalDate> lastUpdated = Optional.empty();
    private boolean hasDivision;

    private HolidayFile() {}

    /// Who the file says published it; empty in a plain download.
    Optional<String> source() {
        return source;
    }

    /// When the file says it was last updated; empty in a plain download.
    Optional<LocalDate> lastUpdated() {
        return lastUpdated;
    }

    /// The days of England and Wales in the file's order.
    List<BankHoliday> days() {
        return List.copyOf(days);
    }

    /// @throws MalformedListException when the layout is not that of a list of bank holidays
    static HolidayFile parse(JsonParser json) throws IOException {
        HolidayFile file = new HolidayFile();
        expect(json.nextToken(), JsonToken.START_OBJECT, "The file is not a JSON object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "source" -> file.source = Optional.of(text(json, key));
                case "last_updated" -> file.lastUpdated = Optional.of(date(text(json, key)));
                case DIVISION -> file.readDivision(json);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new MalformedListException("The file goes on after its end");
        }
        if (!file.hasDivision) {
            throw new MalformedListException("The file has no part \"" + DIVISION + "\"");
        }
        return file;
    }

    private void readDivision(JsonParser json) throws IOException {
        hasDivision = true;
        expect(
                json.currentToken(),
                JsonToken.START_OBJECT,
                "\"" + DIVISION + "\" is not an object");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean events = json.currentName().equals("events");
            json.nextToken();
            if (events) {
                readEvents(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readEvents(JsonParser json) throws IOException {
        expect(json.currentToken(), JsonToken.START_ARRAY, "\"events\" is not an array");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(
                    json.currentToken(),
                    JsonToken.START_OBJECT,
                    "An entry of \"events\" is not an object");
            days.add(readEvent(json));
        }
    }

    private static BankHoliday readEvent(JsonParser json) throws IOException {
        String title = "";
        String date = "";
        String notes = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "title" -> title = text(json, key);
                case "date" -> date = text(json, key);
                case "notes" -> notes = text(json, key);
                default -> json.skipChildren();
            }
        }
        return new BankHoliday(date(date), title, notes);
    }

    private static String text(JsonParser json, String key) throws IOException {
        expect(json.currentToken(), JsonToken.VALUE_STRING, "\"" + key + "\" is not text");
        return json.getText().strip();
    }

    private static LocalDate date(String text) throws MalformedListException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new MalformedListException(
                    "\"" + text + "\" is not a date written as 2026-12-25");
        }
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise)
            throws MalformedListException {
        if (found != wanted) {
            throw new MalformedListException(otherwise);
        }
    }
}

package hedgeward.exchange.holidays;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import hedgeward.domain.clock.BankHoliday;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.HolidayListCheck;
import hedgeward.domain.clock.ListOrigin;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Reads a list of bank holidays in GOV.UK's JSON layout and checks that it can be relied on.
public final class HolidayListReader {
    private static final String SHIPPED = "/hedgeward/holidays/england-wales.json";
    private static final long MOST_CHARACTERS = 2_000_000;

    private final JsonFactory factory =
            new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxDocumentLength(MOST_CHARACTERS)
                                    .build())
                    .build();

    /// The list shipped with the product.
    ///
    /// @throws IllegalStateException when the product's own list is missing or unsound: the
    ///   installation is damaged
    public BankHolidays shipped() {
        try (InputStream in = HolidayListReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the shipped list of bank holidays is missing");
            }
            return switch (read(in, "shipped list", LocalDate.EPOCH)) {
                case ListReading.Read(BankHolidays holidays) -> holidays;
                case ListReading.Refused(String reason) -> throw new IllegalStateException(reason);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a list.
    ///
    /// @param source who published it, where the file does not say
    /// @param obtained London date of the download, taken as the list's date where the file does
    ///   not say
    /// @throws IOException when the stream itself cannot be read
    public ListReading read(InputStream in, String source, LocalDate obtained) throws IOException {
        try (JsonParser json = factory.createParser(in)) {
            HolidayFile file = HolidayFile.parse(json);
            return HolidayListCheck.objectionTo(file.days())
                    .<ListReading>map(ListReading.Refused::new)
                    .orElseGet(() -> listOf(file, source, obtained));
        } catch (MalformedListException departure) {
            return new ListReading.Refused(departure.getMessage() + ".");
        } catch (StreamConstraintsException _) {
            return new ListReading.Refused("The file is far larger than a list of bank holidays.");
        } catch (JsonProcessingException e) {
            JsonLocation where = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
            return new ListReading.Refused(
                    "The file is not sound JSON at line %d, column %d."
                            .formatted(where.getLineNr(), where.getColumnNr()));
        } catch (CharConversionException _) {
            return new ListReading.Refused("The file is not text in a Unicode encoding.");
        }
    }

    private static ListReading listOf(HolidayFile file, String source, LocalDate obtained) {
        List<BankHoliday> days = file.days();
        int firstYear = days.stream().mapToInt(day -> day.date().getYear()).min().orElseThrow();
        int lastYear = days.stream().mapToInt(day -> day.date().getYear()).max().orElseThrow();
        ListOrigin origin =
                new ListOrigin(
                        file.source().orElse(source),
                        file.lastUpdated().orElse(obtained),
                        firstYear,
                        lastYear);
        return new ListReading.Read(BankHolidays.published(origin, days));
    }
}

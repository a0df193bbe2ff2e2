package hedgeward.exchange.holidays;

import hedgeward.app.holidays.ListFiles;
import hedgeward.domain.clock.BankHolidays;
import hedgeward.domain.clock.London;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/// Lists downloaded from GOV.UK. A plain download does not say when it was published, so it counts
/// as of the day it is read.
public final class DownloadedLists implements ListFiles {

    private static final String SOURCE = "GOV.UK bank holidays, England and Wales (download)";

    private final HolidayListReader reader;
    private final InstantSource clock;

    public DownloadedLists(HolidayListReader reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Reading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (reader.read(in, SOURCE, London.dateOf(clock.instant()))) {
                case ListReading.Read(BankHolidays list) -> new Reading.Sound(list);
                case ListReading.Refused(String reason) -> new Reading.Refused(reason);
            };
        } catch (IOException _) {
            return new Reading.Refused("The file cannot be read.");
        }
    }
}

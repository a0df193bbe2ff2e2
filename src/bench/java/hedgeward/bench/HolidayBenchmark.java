package hedgeward.bench;

import hedgeward.domain.clock.HolidayWish;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.holidays.HolidayOffice;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// What a proclaimed day costs when every case waits for its hearing. Argument: number of cases
/// (15000).
public final class HolidayBenchmark {

    private static final String GAZETTE = "London Gazette (invented)";

    private HolidayBenchmark() {}

    /// Runs once and prints the table.
    public static void main(String[] args) throws IOException {
        int cases = args.length > 0 ? Integer.parseInt(args[0]) : 15_000;
        Timings timings = new Timings();
        try (HolidayOffice office = new HolidayOffice(Files.createTempDirectory("holidays"))) {
            office.serveAndArrest();
            CaseFile served = office.file();
            List<CaseFile> all =
                    IntStream.range(0, cases).mapToObj(number -> twin(served, number)).toList();
            office.register.write(() -> office.register.cases().addAll(all));
            HolidayWish day =
                    new HolidayWish.Proclaim(LocalDate.of(2026, 11, 30), "Mourning", GAZETTE);
            timings.once(
                    "what the day would move",
                    () -> office.change().preview(HolidayOffice.WREN, day));
            timings.once("previewed, approved and added", () -> office.byTwo(day, GAZETTE));
        }
        timings.print(cases);
    }

    private static CaseFile twin(CaseFile file, int number) {
        return new CaseFile(
                new CaseId(new UUID(0x9999L, number)),
                0,
                new CaseRef("W-" + number),
                file.occurrenceRef(),
                file.regime(),
                file.parties(),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }
}

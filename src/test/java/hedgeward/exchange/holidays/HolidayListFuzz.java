package hedgeward.exchange.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

/// Any bytes as a list of bank holidays: a list that can be relied on, or a reason.
public final class HolidayListFuzz {

    private static final HolidayListReader READER = new HolidayListReader();

    private HolidayListFuzz() {}

    /// @param bytes what a downloaded list might hold
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        switch (READER.read(new ByteArrayInputStream(bytes), "a stick", LocalDate.EPOCH)) {
            case ListReading.Read(var holidays) -> assertThat(holidays.days()).isNotEmpty();
            case ListReading.Refused(String reason) ->
                    assertThat(reason).isNotBlank().endsWith(".");
        }
    }
}

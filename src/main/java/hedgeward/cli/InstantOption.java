package hedgeward.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Reads an instant given with its offset.
final class InstantOption implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String value) {
        try {
            return OffsetDateTime.parse(value.strip()).toInstant();
        } catch (DateTimeException _) {
            throw new TypeConversionException(
                    "write an instant with its offset, such as 2026-11-25T03:10+00:00");
        }
    }
}

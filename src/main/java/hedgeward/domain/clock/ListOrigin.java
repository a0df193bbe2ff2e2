package hedgeward.domain.clock;

import java.time.LocalDate;

/// Where a list of bank holidays comes from and which whole years it covers.
///
/// @param source who published it
/// @param lastUpdated date of the publication used
/// @param firstYear first year the list is complete for
/// @param lastYear last year the list is complete for
public record ListOrigin(String source, LocalDate lastUpdated, int firstYear, int lastYear) {
    /// @throws IllegalArgumentException when the years are the wrong way round
    public ListOrigin {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "a list cannot end in " + lastYear + " before it begins in " + firstYear);
        }
    }

    /// Whether the list is complete for the year.
    public boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }
}

package hedgeward.app.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the officer should know of the order before knocking.
///
/// @param riskGrade the register's grade in one word: standard, medium or high
/// @param terms each term in a few words, as `no contact`; neither names nor addresses
/// @param lastDay the order's last day, London; empty while no order is made
public record OrderLine(
        Optional<String> riskGrade, List<String> terms, Optional<LocalDate> lastDay) {

    public OrderLine {
        terms = List.copyOf(terms);
    }
}

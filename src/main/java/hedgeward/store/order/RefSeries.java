package hedgeward.store.order;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseRef;
import hedgeward.store.columns.NumberedSeries;

import org.jooq.DSLContext;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// References as the office gives them: `DV-`, the year, and a number of at least four digits that
/// counts up within the year.
final class RefSeries {

    private static final Pattern OURS = Pattern.compile("DV-(\\d{4})-(\\d{4,9})");

    private RefSeries() {}

    static CaseRef next(DSLContext dsl, int year) {
        long number = series("%04d".formatted(year)).take(dsl, 1);
        return new CaseRef("DV-%04d-%04d".formatted(year, number));
    }

    /// Notes the references of cases that came from elsewhere; one look a year.
    static void passAll(DSLContext dsl, List<CaseFile> files) {
        files.stream()
                .flatMap(file -> OURS.matcher(file.ref().value()).results())
                .collect(
                        groupingBy(
                                found -> found.group(1),
                                mapping(RefSeries::number, reducing(0L, Math::max))))
                .forEach((year, highest) -> series(year).pass(dsl, highest));
    }

    private static long number(MatchResult found) {
        return Long.parseLong(found.group(2));
    }

    private static NumberedSeries series(String year) {
        return new NumberedSeries("case-" + year);
    }
}

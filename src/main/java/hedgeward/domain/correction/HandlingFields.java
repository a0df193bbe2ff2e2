package hedgeward.domain.correction;

import static java.util.Map.entry;

import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Relationship;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How the two are associated, how many children there are, and how the police handle the case.
final class HandlingFields {

    /// Reads each of these facts.
    static final Map<CaseField, Function<CaseFile, Optional<String>>> READ =
            Map.ofEntries(
                    entry(
                            CaseField.RELATIONSHIP,
                            file -> file.parties().relationship().map(Relationship::words)),
                    entry(
                            CaseField.CHILD_COUNT,
                            file ->
                                    file.parties()
                                            .household()
                                            .childCount()
                                            .map(n -> Integer.toString(n))),
                    entry(CaseField.RISK, file -> file.handling().risk().map(RiskGrade::word)),
                    entry(
                            CaseField.OFFICER_IN_CASE,
                            file -> file.handling().officerInCase().map(NoticeFields::key)),
                    entry(CaseField.NOTES, file -> file.handling().notes()));

    private HandlingFields() {}

    static CaseFile with(CaseFile file, Map<CaseField, Optional<String>> values) {
        Wanted wanted = new Wanted(file, values);
        return file.withHandling(
                new Handling(
                        wanted.value(CaseField.RISK).flatMap(RiskGrade::ofWord),
                        wanted.officer(CaseField.OFFICER_IN_CASE),
                        wanted.value(CaseField.NOTES)));
    }
}

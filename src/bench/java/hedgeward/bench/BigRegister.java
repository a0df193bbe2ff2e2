package hedgeward.bench;

import hedgeward.domain.breach.Breach;
import hedgeward.domain.breach.BreachId;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.visit.Visit;
import hedgeward.domain.visit.VisitCode;
import hedgeward.domain.visit.VisitId;
import hedgeward.store.sample.ImportedRegister;
import hedgeward.store.sample.TestRegister;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The station's register of three years, many times over: 25 times are 15,000 cases and 51,200
/// visits. Each copy has its own keys, references, codes and surnames.
final class BigRegister {

    private final List<CaseFile> cases;
    private final List<Visit> visits;
    private final List<Breach> breaches;

    private BigRegister(List<CaseFile> cases, List<Visit> visits, List<Breach> breaches) {
        this.cases = cases;
        this.visits = visits;
        this.breaches = breaches;
    }

    /// Loads the register once into the office and answers so many further copies of it, unsaved.
    static BigRegister copies(TestRegister register, int copies) {
        ImportedRegister.load(register);
        List<CaseFile> cases = register.read(() -> register.cases().findAfter("", 99_999));
        List<Visit> visits = register.read(() -> register.visits().findAfter("", 99_999));
        List<Breach> breaches = register.read(() -> register.breaches().findAll());
        return new BigRegister(
                each(copies, n -> cases.stream().map(file -> file(file, n))),
                each(copies, n -> visits.stream().map(visit -> visit(visit, n))),
                each(copies, n -> breaches.stream().map(breach -> breach(breach, n))));
    }

    List<CaseFile> cases() {
        return cases;
    }

    List<Visit> visits() {
        return visits;
    }

    void addTo(TestRegister register) {
        register.write(
                () -> {
                    register.cases().addAll(cases);
                    register.visits().addAll(visits);
                    register.breaches().addAll(breaches);
                });
    }

    private interface Copies<T> {
        Stream<T> of(int number);
    }

    private static <T> List<T> each(int copies, Copies<T> made) {
        return IntStream.rangeClosed(1, copies).boxed().flatMap(made::of).toList();
    }

    private static UUID key(UUID of, int copy) {
        return new UUID(of.getMostSignificantBits() + copy, of.getLeastSignificantBits());
    }

    private static CaseFile file(CaseFile file, int copy) {
        return new CaseFile(
                new CaseId(key(file.id().value(), copy)),
                0,
                new CaseRef(file.ref().value() + "/" + copy),
                file.occurrenceRef(),
                file.regime(),
                parties(file.parties(), copy),
                file.notice(),
                file.hearings(),
                file.order(),
                file.handling());
    }

    /// Letters of the surname move on by the number of the copy.
    private static Parties parties(Parties parties, int copy) {
        Respondent known = parties.respondent();
        String surname =
                known.name()
                        .surname()
                        .toLowerCase(Locale.ROOT)
                        .chars()
                        .mapToObj(
                                c ->
                                        String.valueOf(
                                                (char) ('a' + Math.floorMod(c - 'a' + copy, 26))))
                        .reduce("", String::concat);
        return new Parties(
                new Respondent(
                        new PersonName(surname, known.name().forenames()),
                        known.bornOn(),
                        known.sex(),
                        known.address()),
                parties.protectedPerson(),
                parties.relationship(),
                parties.household());
    }

    private static Visit visit(Visit visit, int copy) {
        return new Visit(
                new VisitId(key(visit.id().value(), copy)),
                0,
                new VisitCode(visit.code().value() + "/" + copy),
                new CaseId(key(visit.caseId().value(), copy)),
                visit.purpose(),
                visit.window(),
                visit.officer(),
                visit.secondOfficer(),
                visit.state(),
                visit.notes(),
                visit.missNotedAt());
    }

    private static Breach breach(Breach breach, int copy) {
        Optional<VisitId> visitId = breach.visitId().map(id -> new VisitId(key(id.value(), copy)));
        return new Breach(
                new BreachId(key(breach.id().value(), copy)),
                0,
                new CaseId(key(breach.caseId().value(), copy)),
                visitId,
                breach.reportedAt(),
                breach.source(),
                breach.conditions(),
                breach.words(),
                breach.state());
    }
}

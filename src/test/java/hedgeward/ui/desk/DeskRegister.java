package hedgeward.ui.desk;

import hedgeward.app.access.ClosedCases;
import hedgeward.app.fakes.MemoryOffice;
import hedgeward.app.order.OrderPage;
import hedgeward.app.order.OrderRow;
import hedgeward.app.order.Register;
import hedgeward.app.order.RegisterQuestion;
import hedgeward.app.visit.VisitTable;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.Stage;
import hedgeward.domain.order.Unknowns;
import hedgeward.domain.people.Address;
import hedgeward.domain.people.Postcode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The register's rows made from the cases in memory.
public final class DeskRegister implements Register {

    private final MemoryOffice office;
    private final VisitTable visits;
    private final List<RegisterQuestion> asked = new ArrayList<>();

    DeskRegister(MemoryOffice office, VisitTable visits) {
        this.office = office;
        this.visits = visits;
    }

    /// Every question so far, oldest first.
    public List<RegisterQuestion> asked() {
        return List.copyOf(asked);
    }

    @Override
    public OrderPage pageOf(RegisterQuestion question, ClosedCases closed) {
        asked.add(question);
        List<OrderRow> found =
                new ArrayList<>(
                        office.cases.findAfter("", Integer.MAX_VALUE).stream()
                                .filter(file -> isAsked(file, question))
                                .map(file -> row(file, question.at()))
                                .filter(row -> fits(row, question))
                                .sorted(order(question.sort()))
                                .toList());
        if (question.descending()) {
            Collections.reverse(found);
        }
        return new OrderPage(
                found.stream().skip(question.skip()).limit(question.limit()).toList(),
                found.size());
    }

    private static boolean isAsked(CaseFile file, RegisterQuestion question) {
        return !question.notKnownOnly() || !Unknowns.of(file, question.at()).open().isEmpty();
    }

    private static boolean fits(OrderRow row, RegisterQuestion question) {
        String text = row.respondent().listed() + " " + row.ref().value();
        boolean stage =
                question.stages().isEmpty() || question.stages().contains(row.stage().kind());
        return stage
                && text.toLowerCase(Locale.UK).contains(question.text().toLowerCase(Locale.UK));
    }

    private static Comparator<OrderRow> order(RegisterQuestion.Sort sort) {
        return switch (sort) {
            case RESPONDENT -> Comparator.comparing(row -> row.respondent().listed());
            case DUE -> byInstant();
            case STAGE -> Comparator.comparing(row -> row.stage().kind());
            case REFERENCE, LAST_DAY, RISK, NEXT_VISIT, OWNER ->
                    Comparator.comparing(row -> row.ref().value());
        };
    }

    private static Comparator<OrderRow> byInstant() {
        return Comparator.comparing(row -> row.due().orElse(Instant.MAX));
    }

    private OrderRow row(CaseFile file, Instant at) {
        Optional<ProtectionOrder> order = file.order();
        return new OrderRow(
                file.id(),
                file.ref(),
                file.regime(),
                file.parties().respondent().name(),
                file.parties().respondent().bornOn(),
                file.parties()
                        .respondent()
                        .address()
                        .flatMap(Address::postcode)
                        .map(Postcode::value),
                file.stageAt(at),
                due(file, file.stageAt(at)),
                order.flatMap(o -> o.term().lastDay()),
                file.handling().risk(),
                nextVisit(file, at),
                file.handling()
                        .officerInCase()
                        .flatMap(office.officers::findById)
                        .map(o -> o.collar().value() + " " + o.name().surname()),
                (int)
                        office.breaches.findByCase(file.id()).stream()
                                .filter(breach -> breach.isOpen())
                                .count());
    }

    private static Optional<Instant> due(CaseFile file, Stage stage) {
        return switch (stage.kind()) {
            case AWAITING_HEARING -> file.noticeService().map(s -> s.heardBy().actBy());
            case IN_FORCE, SUSPENDED -> file.order().flatMap(o -> o.term().endsAt());
            case NOT_YET,
                    NOTICE_REFUSED,
                    UNSERVED,
                    ADJOURNED,
                    LAPSED,
                    REFUSED,
                    WITHDRAWN,
                    EXPIRED,
                    RESCINDED,
                    DISCHARGED ->
                    Optional.empty();
        };
    }

    private Optional<Instant> nextVisit(CaseFile file, Instant at) {
        return visits.findByCase(file.id()).stream()
                .map(row -> row.window().from())
                .filter(from -> from.isAfter(at))
                .findFirst();
    }
}

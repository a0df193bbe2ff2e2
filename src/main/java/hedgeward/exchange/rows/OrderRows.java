package hedgeward.exchange.rows;

import hedgeward.domain.condition.Terms;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Hearing;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Officer;
import hedgeward.domain.people.Parties;
import hedgeward.exchange.csv.Cells;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Rows of orders.csv: one case with its people, its notice, its newest hearing and its order.
public final class OrderRows {

    static final int LONGEST_REF = 40;

    private final RowContext context;

    public OrderRows(RowContext context) {
        this.context = context;
    }

    private record Cover(
            Optional<CaseRef> ref,
            Optional<String> occurrence,
            Optional<Regime> regime,
            Optional<Officer> authoriser,
            Optional<Instant> authorisedAt) {}

    /// The case a row describes; empty when the row is rejected.
    public Optional<CaseFile> read(Cells cells) {
        Cover cover = cover(cells);
        Optional<Parties> parties = PartiesCells.read(cells);
        Terms terms = TermsCells.read(cells);
        Optional<Hearing> hearing = HearingCells.read(cells);
        Optional<ProtectionOrder> order = OrderCells.read(cells, cover.regime(), terms);
        NoticeCells.Served served = NoticeCells.read(cells, context.roster());
        Handling handling = handling(cells);
        if (!cells.isSound()) {
            return Optional.empty();
        }
        Regime regime = cover.regime().orElseThrow();
        Notice notice =
                new Notice(
                        authorisation(cover),
                        terms,
                        NoticeCells.service(served, regime, context.clocks()),
                        Optional.empty());
        CaseFile file =
                new CaseFile(
                        new CaseId(context.ids().next()),
                        0,
                        cover.ref().orElseThrow(),
                        cover.occurrence(),
                        regime,
                        parties.orElseThrow(),
                        notice,
                        hearing.stream().toList(),
                        order,
                        handling);
        return checked(file, cover.authoriser().orElseThrow(), served, cells);
    }

    private Optional<CaseFile> checked(
            CaseFile file, Officer authoriser, NoticeCells.Served served, Cells cells) {
        NoticeChecks.check(file, authoriser, served.by(), cells);
        CourtChecks.check(file, cells);
        OrderWarnings.look(file, cells, context);
        return cells.isSound() ? Optional.of(file) : Optional.empty();
    }

    private Cover cover(Cells cells) {
        return new Cover(
                cells.required("case_ref", cells.text("case_ref", LONGEST_REF)).map(CaseRef::new),
                cells.text("occurrence_ref"),
                cells.required(
                        "regime",
                        cells.word("regime", OrderRows::regime, "DVPN-DVPO or DAPN-DAPO")),
                cells.required(
                        "notice_authorised_by",
                        context.roster().named(cells, "notice_authorised_by")),
                cells.required("notice_authorised_at", cells.instant("notice_authorised_at")));
    }

    private static Optional<Regime> regime(String word) {
        return Regime.ofCode(word.toUpperCase(Locale.ROOT).replaceAll("[\\s/]+", "-"));
    }

    private static Authorisation authorisation(Cover cover) {
        return new Authorisation(
                cover.authoriser().orElseThrow().id(),
                cover.authorisedAt().orElseThrow(),
                true,
                Optional.empty(),
                List.of());
    }

    private Handling handling(Cells cells) {
        return new Handling(
                cells.word("risk_grade", RiskGrade::ofWord, "standard, medium or high"),
                context.roster().named(cells, "officer_in_case").map(Officer::id),
                cells.text("notes"));
    }

    /// The row of a case.
    public RowText write(CaseFile file) {
        Roster roster = context.roster();
        RowText row =
                new RowText(RegisterTable.ORDERS)
                        .put("case_ref", file.ref().value())
                        .put("occurrence_ref", file.occurrenceRef())
                        .put("regime", file.regime().code())
                        .put(
                                "notice_authorised_by",
                                file.authorisation().map(a -> roster.collarOf(a.by())))
                        .time("notice_authorised_at", file.authorisation().map(Authorisation::at))
                        .put("risk_grade", file.handling().risk().map(RiskGrade::word))
                        .put(
                                "officer_in_case",
                                file.handling().officerInCase().map(roster::collarOf))
                        .put("notes", file.handling().notes());
        PartiesCells.write(file.parties(), row);
        file.notice().ifPresent(notice -> NoticeCells.write(notice, roster, row));
        HearingCells.write(file.hearings(), row);
        file.order().ifPresent(order -> OrderCells.write(order, row));
        TermsCells.write(file.newestTerms(), row);
        return row;
    }

    /// The same row for somebody who may not know where the protected person is.
    public RowText writeWithoutProtected(CaseFile file) {
        return PartiesCells.withoutProtected(write(file));
    }
}

package hedgeward.store.order;

import hedgeward.domain.law.Regime;
import hedgeward.domain.order.Authorisation;
import hedgeward.domain.order.CaseFile;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.domain.order.Handling;
import hedgeward.domain.order.Notice;
import hedgeward.domain.order.NoticeService;
import hedgeward.domain.order.OrderService;
import hedgeward.domain.order.OrderTerm;
import hedgeward.domain.order.ProtectionOrder;
import hedgeward.domain.order.RiskGrade;
import hedgeward.domain.people.Household;
import hedgeward.domain.people.OfficerId;
import hedgeward.domain.people.Parties;
import hedgeward.domain.people.PersonName;
import hedgeward.domain.people.ProtectedPerson;
import hedgeward.domain.people.Relationship;
import hedgeward.domain.people.Respondent;
import hedgeward.domain.people.SafeContact;
import hedgeward.domain.people.Sex;
import hedgeward.store.columns.Columns;
import hedgeward.store.jooq.tables.records.CaseFileRecord;

import java.util.Optional;

/// A row and its children as a case.
final class CaseReading {

    private final CaseChildren children;

    CaseReading(CaseChildren children) {
        this.children = children;
    }

    CaseFile file(CaseFileRecord row) {
        return new CaseFile(
                new CaseId(row.getId()),
                row.getVersion(),
                new CaseRef(row.getRef()),
                Optional.ofNullable(row.getOccurrenceRef()),
                Regime.valueOf(row.getRegime()),
                parties(row),
                notice(row),
                children.hearings(row.getId()),
                order(row),
                new Handling(
                        Columns.word(RiskGrade.class, row.getRisk()),
                        Columns.key(row.getOfficerInCase(), OfficerId::new),
                        Optional.ofNullable(row.getNotes())));
    }

    private Parties parties(CaseFileRecord row) {
        Optional<Relationship> relationship =
                Columns.word(Relationship.Kind.class, row.getRelationshipKind())
                        .map(kind -> new Relationship(kind, row.getRelationshipWords()));
        return new Parties(
                respondent(row),
                protectedPerson(row),
                relationship,
                new Household(
                        Optional.ofNullable(row.getSharedPremises()),
                        Columns.address(row.getPremisesAddress(), row.getPremisesPostcode()),
                        Optional.ofNullable(row.getChildCount()),
                        children.children(row.getId())));
    }

    private static Respondent respondent(CaseFileRecord row) {
        return new Respondent(
                new PersonName(
                        row.getRespondentSurname(),
                        Optional.ofNullable(row.getRespondentForenames())),
                Optional.ofNullable(row.getRespondentBornOn()),
                Columns.word(Sex.class, row.getRespondentSex()),
                Columns.address(row.getRespondentAddress(), row.getRespondentPostcode()));
    }

    private static ProtectedPerson protectedPerson(CaseFileRecord row) {
        return new ProtectedPerson(
                new PersonName(
                        row.getProtectedSurname(),
                        Optional.ofNullable(row.getProtectedForenames())),
                Optional.ofNullable(row.getProtectedBornOn()),
                Columns.word(Sex.class, row.getProtectedSex()),
                Columns.address(row.getProtectedAddress(), row.getProtectedPostcode()),
                new SafeContact(
                        Optional.ofNullable(row.getSafePhone()),
                        Optional.ofNullable(row.getSafeTimes()),
                        Optional.ofNullable(row.getVoicemailSafe()),
                        Optional.ofNullable(row.getTextSafe()),
                        Optional.ofNullable(row.getCodeWord())));
    }

    private Optional<Notice> notice(CaseFileRecord row) {
        return Columns.key(row.getAuthorisedBy(), OfficerId::new)
                .map(
                        by ->
                                new Notice(
                                        new Authorisation(
                                                by,
                                                row.getAuthorisedAt(),
                                                row.getGranted(),
                                                Optional.ofNullable(row.getGrounds()),
                                                children.matters(row.getId()),
                                                DeliberationColumns.read(row)),
                                        children.noticeTerms(row.getId()),
                                        noticeService(row),
                                        Optional.ofNullable(row.getLapseNotedAt())));
    }

    private static Optional<NoticeService> noticeService(CaseFileRecord row) {
        return Columns.deadline(row.getHeardByAct(), row.getHeardByLatest(), row.getHeardByList())
                .map(
                        heardBy ->
                                new NoticeService(
                                        row.getServedAt(),
                                        Columns.key(row.getServedBy(), OfficerId::new),
                                        heardBy,
                                        Columns.address(
                                                row.getNoticeAddress(), row.getNoticePostcode()),
                                        Optional.ofNullable(row.getAddressAsked())));
    }

    private Optional<ProtectionOrder> order(CaseFileRecord row) {
        Optional<OrderService> service =
                Optional.ofNullable(row.getOrderServedAt())
                        .map(
                                at ->
                                        new OrderService(
                                                at,
                                                Columns.key(
                                                        row.getOrderServedBy(), OfficerId::new)));
        return Optional.ofNullable(row.getOrderMadeAt())
                .map(
                        madeAt ->
                                new ProtectionOrder(
                                        madeAt,
                                        new OrderTerm(
                                                Optional.ofNullable(row.getOrderDays()),
                                                Optional.ofNullable(row.getOrderLastDay()),
                                                Optional.ofNullable(row.getOrderUntilEvent())),
                                        children.orderTerms(row.getId()),
                                        service,
                                        Optional.ofNullable(row.getExpiryNotedAt()),
                                        MakingColumns.read(row),
                                        children.orderEvents(row.getId())));
    }
}

package hedgeward.boot;

import hedgeward.app.access.Accounts;
import hedgeward.app.access.CaseGate;
import hedgeward.app.area.Areas;
import hedgeward.app.audit.AuditLog;
import hedgeward.app.audit.AuditTrail;
import hedgeward.app.audit.KeptChanges;
import hedgeward.app.audit.ReadChanges;
import hedgeward.app.breach.BreachTable;
import hedgeward.app.breach.Breaches;
import hedgeward.app.clock.TimeWitness;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.desk.DeskTable;
import hedgeward.app.desk.StatusTable;
import hedgeward.app.draft.Drafts;
import hedgeward.app.evidence.EvidenceTable;
import hedgeward.app.expiry.Expiries;
import hedgeward.app.expiry.PendingBriefing;
import hedgeward.app.expiry.SweepRuns;
import hedgeward.app.holidays.HolidayLists;
import hedgeward.app.holidays.OpenDeadlines;
import hedgeward.app.identity.PersonLinks;
import hedgeward.app.notification.Notifications;
import hedgeward.app.office.Office;
import hedgeward.app.office.ReminderSettings;
import hedgeward.app.order.Cases;
import hedgeward.app.order.Corrections;
import hedgeward.app.order.Register;
import hedgeward.app.people.Officers;
import hedgeward.app.proof.BreachFiles;
import hedgeward.app.request.DraftPolicy;
import hedgeward.app.request.NoticeRequests;
import hedgeward.app.retention.Disposals;
import hedgeward.app.retention.RetentionTable;
import hedgeward.app.schedule.Schedules;
import hedgeward.app.support.Tasks;
import hedgeward.app.visit.VisitTable;
import hedgeward.app.visit.Visits;
import hedgeward.store.access.JooqAccounts;
import hedgeward.store.area.JooqAreas;
import hedgeward.store.audit.JooqAuditLog;
import hedgeward.store.audit.JooqKeptChanges;
import hedgeward.store.audit.JooqTimeWitness;
import hedgeward.store.breach.JooqBreachTable;
import hedgeward.store.breach.JooqBreaches;
import hedgeward.store.breach.JooqOpenDeadlines;
import hedgeward.store.common.CurrentTransaction;
import hedgeward.store.desk.JooqDeskTable;
import hedgeward.store.desk.JooqStatusTable;
import hedgeward.store.draft.JooqDrafts;
import hedgeward.store.evidence.JooqEvidenceTable;
import hedgeward.store.expiry.JooqExpiries;
import hedgeward.store.expiry.JooqPendingBriefing;
import hedgeward.store.expiry.JooqSweepRuns;
import hedgeward.store.holidays.JooqHolidayLists;
import hedgeward.store.notification.JooqNotifications;
import hedgeward.store.office.OpenOffice;
import hedgeward.store.order.JooqCases;
import hedgeward.store.people.JooqOfficers;
import hedgeward.store.proof.JooqBreachFiles;
import hedgeward.store.register.JooqRegister;
import hedgeward.store.request.JooqDraftPolicy;
import hedgeward.store.request.JooqNoticeRequests;
import hedgeward.store.schedule.JooqSchedules;
import hedgeward.store.settings.JooqOffice;
import hedgeward.store.settings.JooqReminders;
import hedgeward.store.support.JooqTasks;
import hedgeward.store.visit.JooqVisitTable;
import hedgeward.store.visit.JooqVisits;

/// Every port of an open office, on its register. Only the composition root takes them as one.
public record Repositories(
        UnitOfWork unitOfWork,
        AuditTrail audit,
        Accounts accounts,
        Office office,
        Officers officers,
        Cases cases,
        Register register,
        Visits visits,
        VisitTable visitTable,
        Breaches breaches,
        BreachTable breachTable,
        Tasks tasks,
        Exhibits exhibits,
        DeskTable desk,
        StatusTable status,
        Drafts drafts,
        CorrectionPorts corrected,
        RestrictedPorts restricted,
        RetentionPorts retained,
        NoticeRequests noticeRequests,
        Rules rules,
        Schedules schedules,
        Sweeps sweeps,
        HolidayLists holidayLists,
        OpenDeadlines openDeadlines,
        Witnesses witnesses,
        Areas areas,
        Notifications notifications) {

    /// What the office has settled for itself where the law is silent.
    public record Rules(DraftPolicy ownDrafts, ReminderSettings reminders) {

        static Rules of(CurrentTransaction current) {
            return new Rules(new JooqDraftPolicy(current), new JooqReminders(current));
        }
    }

    /// What tells afterwards what was done, and when the register was last touched.
    public record Witnesses(AuditLog log, KeptChanges changes, TimeWitness time) {

        static Witnesses on(CurrentTransaction current) {
            return new Witnesses(
                    new JooqAuditLog(current),
                    new JooqKeptChanges(current),
                    new JooqTimeWitness(current));
        }
    }

    /// What the sweep writes down, when it ran, and what is still to be told of it.
    public record Sweeps(Expiries expiries, SweepRuns runs, PendingBriefing pending) {

        static Sweeps on(CurrentTransaction current) {
            return new Sweeps(
                    new JooqExpiries(current),
                    new JooqSweepRuns(current),
                    new JooqPendingBriefing(current));
        }
    }

    /// Those of this open office.
    public static Repositories of(OpenOffice office, Foundations with) {
        CurrentTransaction current = office.current();
        return new Repositories(
                office.unitOfWork(),
                office.auditTrail(),
                new JooqAccounts(current, with.ids(), with.clock()),
                settings(office, with),
                new JooqOfficers(current),
                new JooqCases(current),
                new JooqRegister(current),
                new JooqVisits(current),
                new JooqVisitTable(current),
                new JooqBreaches(current),
                new JooqBreachTable(current),
                new JooqTasks(current),
                Exhibits.on(current),
                new JooqDeskTable(current),
                new JooqStatusTable(current),
                new JooqDrafts(current),
                CorrectionPorts.on(current),
                RestrictedPorts.on(current, with),
                RetentionPorts.on(current),
                new JooqNoticeRequests(current),
                Rules.of(current),
                new JooqSchedules(current),
                Sweeps.on(current),
                new JooqHolidayLists(current),
                new JooqOpenDeadlines(current),
                Witnesses.on(current),
                new JooqAreas(current),
                new JooqNotifications(current));
    }

    /// Asked by every use case that reads a case or acts upon it.
    public CaseGate gate() {
        return restricted.gate();
    }

    /// What shows a breach: what is written down of it, and files.
    public record Exhibits(BreachFiles written, EvidenceTable files) {

        static Exhibits on(CurrentTransaction current) {
            return new Exhibits(new JooqBreachFiles(current), new JooqEvidenceTable(current));
        }
    }

    public PersonLinks personLinks() {
        return retained.personLinks();
    }

    public Disposals disposals() {
        return retained.disposals();
    }

    public RetentionTable retention() {
        return retained.table();
    }

    public BreachFiles breachFiles() {
        return exhibits.written();
    }

    public EvidenceTable evidence() {
        return exhibits.files();
    }

    public AuditLog auditLog() {
        return witnesses.log();
    }

    /// What alterations changed, and the log held against it.
    public ReadChanges readChanges() {
        return new ReadChanges(
                unitOfWork,
                new ReadChanges.Ports(
                        witnesses.log(), witnesses.changes(), audit, restricted.gate()));
    }

    public Expiries expiries() {
        return sweeps.expiries();
    }

    public SweepRuns sweepRuns() {
        return sweeps.runs();
    }

    public PendingBriefing pendingBriefing() {
        return sweeps.pending();
    }

    public TimeWitness timeWitness() {
        return witnesses.time();
    }

    /// What was put right in cases.
    public Corrections corrections() {
        return corrected.ofCases();
    }

    static Office settings(OpenOffice office, Foundations with) {
        return new JooqOffice(office.current(), with.holidays(), with.ids(), with.clock());
    }
}

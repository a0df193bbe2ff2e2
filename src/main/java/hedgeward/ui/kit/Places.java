package hedgeward.ui.kit;

/// The addresses of every page, so that those who lead to a page and the one who makes it agree.
/// The words are the kinds of page that `PageAddress.page` holds.
public final class Places {

    public static final String TODAY = "today";
    public static final String ORDERS = "orders";
    public static final String CASE = "case";
    public static final String NEW_NOTICE = "new-notice";
    public static final String NEW_ORDER = "new-order";
    public static final String NOTICE_PAPER = "notice-paper";
    public static final String VISITS = "visits";
    public static final String RECORD_VISIT = "record-visit";
    public static final String SCHEDULE = "schedule";
    public static final String BREACHES = "breaches";
    public static final String BREACH = "breach";
    public static final String TASKS = "tasks";
    public static final String OFFICE = "office";

    private static final String NOT_KNOWN = "not-known";

    private Places() {}

    /// What this shift must do.
    public static PageAddress today() {
        return PageAddress.of(TODAY);
    }

    /// The register of orders.
    public static PageAddress orders() {
        return PageAddress.of(ORDERS);
    }

    /// The register, showing only cases of which something is not known.
    public static PageAddress ordersNotKnown() {
        return PageAddress.of(ORDERS, NOT_KNOWN);
    }

    /// Whether an address asks for those.
    public static boolean isNotKnown(PageAddress address) {
        return address.id().filter(NOT_KNOWN::equals).isPresent();
    }

    /// One case, by the id of its case.
    public static PageAddress caseFile(String caseId) {
        return PageAddress.of(CASE, caseId);
    }

    /// A notice about to be drawn up.
    public static PageAddress newNotice() {
        return PageAddress.of(NEW_NOTICE);
    }

    /// An order about to be recorded that no notice came before.
    public static PageAddress newOrder() {
        return PageAddress.of(NEW_ORDER);
    }

    /// A notice that another officer drew up, to be decided, by the id of its request.
    public static PageAddress decideNotice(String requestId) {
        return PageAddress.of(NEW_NOTICE, requestId);
    }

    /// The respondent's copy of a notice, by the id of its case.
    public static PageAddress noticePaper(String caseId) {
        return PageAddress.of(NOTICE_PAPER, caseId);
    }

    /// The visits, as a calendar and as a list.
    public static PageAddress visits() {
        return PageAddress.of(VISITS);
    }

    /// Recording visits from paper, with no visit chosen yet.
    public static PageAddress recordVisit() {
        return PageAddress.of(RECORD_VISIT);
    }

    /// Recording one visit, by its id.
    public static PageAddress recordVisit(String visitId) {
        return PageAddress.of(RECORD_VISIT, visitId);
    }

    /// Printing a schedule of visits.
    public static PageAddress schedule() {
        return PageAddress.of(SCHEDULE);
    }

    /// The breaches, as a board and as a table.
    public static PageAddress breaches() {
        return PageAddress.of(BREACHES);
    }

    /// One breach, by its id.
    public static PageAddress breach(String breachId) {
        return PageAddress.of(BREACH, breachId);
    }

    /// What is to be told and done.
    public static PageAddress tasks() {
        return PageAddress.of(TASKS);
    }

    /// One task, by the id of its case and the key of its duty.
    public static PageAddress task(String caseId, String duty) {
        return PageAddress.of(TASKS, caseId + "~" + duty);
    }

    /// The office itself, at its first section.
    public static PageAddress office() {
        return PageAddress.of(OFFICE);
    }

    /// One section of the office, by its id.
    public static PageAddress office(String section) {
        return PageAddress.of(OFFICE, section);
    }
}

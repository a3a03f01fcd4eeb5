/** The forms in which a scan can be reported. */
export const REPORT_FORMATS = ['pretty', 'json', 'sarif', 'markdown'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

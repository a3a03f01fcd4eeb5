import type { Form } from '../walk/form.ts';

/** What is read as one text: reports, documents, and what has a name or marks of Postman's and none of its forms. */
export const TEXT: Form = {
  id: 'text',
  tool: 'postman',
  marks: {},
  ownMarks: {
    // What Newman's reports say of themselves: its own JUnit reporter, and the HTML reporters made for it.
    words: [
      { word: '<title', pattern: /<title>[^<\n]{0,100}\bNewman\b/i },
      { word: '<testsuite', pattern: /<failure type="AssertionFailure"|\bsandbox-script\.js:/ },
    ],
  },
  paths: [
    { rank: 9, pattern: /(?:^|\/)newman-run-report[^/]{0,80}\.(?:html?|xml)$/ },
    { rank: 9, pattern: /(?:^|\/)newman\/[^/]{1,120}\.(?:html?|xml)$/ },
    { rank: 12, pattern: /(?:^|\/)postman\.config\.[cm]?js$/ },
    { rank: 12, folder: '/postman/documents/', pattern: /.\.md$/ },
  ],
  shape: 'text',
  textSign: /newman|postman/i,
  sample: { path: 'newman/report.html', content: '<title>Newman Run Report</title>' },
};

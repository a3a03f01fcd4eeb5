// The theme, before anything is drawn.
const root = document.documentElement;
root.dataset.theme = localStorage.getItem('theme') ?? 'auto';

const POLL = 1000;
const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

document.addEventListener('DOMContentLoaded', () => {
  let version = document.body.dataset.version;
  wordTimes();
  document.querySelector('#theme').addEventListener('click', switchTheme);
  document.addEventListener('submit', ({ target }) => {
    // Once is enough; the page comes again with what has changed.
    for (const button of target.querySelectorAll('button')) button.disabled = true;
  });
  setInterval(() => void poll().catch(tellEnd), POLL);

  async function poll() {
    if (document.hidden) return;
    const answer = await fetch(location.href, { headers: { 'if-none-match': version } });
    wordTimes();
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    version = fresh.body.dataset.version;
    document.title = fresh.title;
    replaceMain(fresh.querySelector('main'));
    wordTimes();
  }
});

function replaceMain(fresh) {
  const open = new Map(foldedParts(document).map((part) => [nameOf(part), part.open]));
  for (const part of foldedParts(fresh)) part.open = open.get(nameOf(part)) ?? part.open;
  document.querySelector('main').replaceWith(fresh);
}

function foldedParts(within) {
  return [...within.querySelectorAll('details')];
}

function nameOf(part) {
  return part.id === '' ? part.querySelector('summary')?.textContent : part.id;
}

function wordTimes() {
  for (const time of document.querySelectorAll('time')) {
    const seconds = (Date.parse(time.dateTime) - Date.now()) / 1000;
    const [unit, length] = UNITS.find(([, least]) => Math.abs(seconds) >= least) ?? [];
    time.title ||= time.textContent;
    time.textContent = unit === undefined ? 'just now' : words.format(Math.trunc(seconds / length), unit);
  }
}

function switchTheme() {
  const isDark = getComputedStyle(root).colorScheme === 'dark' || matchesDark();
  root.dataset.theme = isDark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
}

function matchesDark() {
  return root.dataset.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
}

function tellEnd() {
  document.querySelector('footer').textContent = 'The demo has ended: start it again with npm run demo.';
}

// Navigation and renames as a server asks for them: through the service, over what its stores hold at that moment.
import { expect, test } from 'vitest';
import { applyEdits } from './language/range.ts';
import { createOkrService } from './service.ts';

const at = (path: string) => `file:///okr/${path}`;

function serviceWith(files: Readonly<Record<string, string>>) {
  const service = createOkrService({ clock: () => 20_500 });
  for (const [path, text] of Object.entries(files)) service.store.put(at(path), text);
  const file = (path: string) => {
    const snapshot = service.store.get(at(path));
    if (!snapshot) throw new Error(`no ${path}`);
    return snapshot;
  };
  return { service, file };
}

const company = 'objectives: [{ id: win, title: Win }]\n';
const growth = 'owner: dana\nobjectives: [{ id: teams, title: Teams, aligns_to: company#win }]\n';

test('what is open beats what is on disk, and a target may come later', () => {
  const { service, file } = serviceWith({ 'growth.okr.yaml': growth });
  const offset = growth.indexOf('win');
  expect(service.definition(file('growth.okr.yaml'), offset)).toBeUndefined();
  service.store.put(at('company.okr.yaml'), company);
  const selected = () =>
    service.definition(file('growth.okr.yaml'), offset)?.destinations[0]?.selection?.start;
  expect(selected()).toBe(company.indexOf('win'));
  service.store.open(at('company.okr.yaml'), `# ${company}${company}`, 1);
  expect(selected()).toBe(company.length + 2 + company.indexOf('win'));
});

test('owners lead to the people of the nearest configuration', () => {
  const { service, file } = serviceWith({ 'growth.okr.yaml': growth });
  service.configs.put(at('okr.config.yaml'), 'people: [{ id: dana, name: Dana Li }]\n');
  expect(service.definition(file('growth.okr.yaml'), growth.indexOf('dana'))?.destinations[0]?.uri).toBe(
    at('okr.config.yaml'),
  );
});

test('a lens counts what refers to a part, in all files', () => {
  const { service, file } = serviceWith({ 'company.okr.yaml': company, 'growth.okr.yaml': growth });
  service.configure({ aids: { inlayHints: new Set(), codeLens: true } });
  expect(service.codeLenses(file('company.okr.yaml'), 'en').map(({ kind }) => kind)).toContain('references');
  expect(service.codeLenses(file('growth.okr.yaml'), 'en').map(({ kind }) => kind)).not.toContain(
    'references',
  );
});

test('a rename gives the edits of every file with the version they are for', () => {
  const { service, file } = serviceWith({ 'company.okr.yaml': company, 'growth.okr.yaml': growth });
  service.store.open(at('growth.okr.yaml'), growth, 7);
  const snapshot = file('company.okr.yaml');
  const offset = company.indexOf('win');
  expect(service.prepareRename(snapshot, offset, 'en')).toEqual({
    range: { start: offset, end: offset + 3 },
    name: 'win',
  });
  const edits = service.rename(snapshot, offset, 'grow', 'en');
  if ('refused' in edits) throw new Error(edits.refused);
  expect(edits.map(({ uri, version }) => [uri, version])).toEqual([
    [at('company.okr.yaml'), undefined],
    [at('growth.okr.yaml'), 7],
  ]);
  expect(applyEdits(growth, edits[1]?.edits ?? [])).toContain('company#grow');
  expect(service.rename(snapshot, company.indexOf('Win'), 'grow', 'zh-cn')).toEqual({
    refused: '只能重命名 id，或指向 id 的引用。',
  });
});

test('the others are there too', () => {
  const { service, file } = serviceWith({ 'company.okr.yaml': company, 'growth.okr.yaml': growth });
  const [snapshot, offset] = [file('growth.okr.yaml'), growth.indexOf('win')];
  expect(service.references(snapshot, offset, true)).toHaveLength(2);
  expect(service.highlights(snapshot, offset)).toHaveLength(1);
  expect(service.selections(snapshot, offset).length).toBeGreaterThan(4);
  expect(service.links(snapshot)).toEqual([]);
  expect(service.findSymbols('teams')[0]?.name).toBe('Teams');
  const [win] = service.hierarchy(snapshot, offset);
  expect(win && service.supporting(win).flatMap(child => service.supported(child))).toEqual([win]);
  expect(service.moveEdits([{ from: at('company.okr.yaml'), to: at('firm.okr.yaml') }])).toHaveLength(1);
});

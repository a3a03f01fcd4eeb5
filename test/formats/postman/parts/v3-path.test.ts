import { placeInCollection } from '../../../../src/formats/postman/parts/v3-path.ts';

test.each([
  ['postman/collections/Shop/.resources/definition.yaml', null, ['Shop']],
  ['postman/collections/Shop/Orders/.resources/definition.yaml', null, ['Shop', 'Orders']],
  ['postman/collections/Shop/Buy.request.yaml', 'Buy', ['Shop']],
  ['a/postman/collections/Shop/Orders/v1.2 – Buy.request.yml', 'v1.2 – Buy', ['Shop', 'Orders']],
  ['postman/collections/Shop/.resources/Buy.resources/examples/200 OK.example.yaml', 'Buy', ['Shop']],
  ['postman/collections/Shop/Orders/.resources/Chat.resources/messages/hi.message.yaml', 'Chat', ['Shop', 'Orders']],
  ['tests/E2E/Login.request.yaml', 'Login', ['E2E']],
  ['Login.request.yaml', 'Login', []],
  ['export.zip!/postman/collections/Shop/Buy.request.yaml', 'Buy', ['Shop']],
])('%s', (filePath, request, path) => {
  expect(placeInCollection(filePath)).toEqual({ request, path });
});

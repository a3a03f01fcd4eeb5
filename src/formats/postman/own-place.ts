/** Places that are Postman's alone, where a file needs no further sign. */
const OWN_PLACE = /(?:^|\/)(?:\.?postman|\.resources)\/|postman[\d.]{0,4}[._-]|(?:^|\/)newman-run-report/;

/** True if the path alone says Postman; names such as `x.example.yaml` or `newman/x.html` are used by others too. */
export function isOwnPlace(path: string): boolean {
  return OWN_PLACE.test(path.toLowerCase());
}

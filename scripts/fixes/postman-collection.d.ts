/** The little that is used here of Postman's own library, which names no types in its package. */
declare module 'postman-collection' {
  interface List {
    count(): number;
  }
  const library: {
    readonly Collection: new (definition: object) => { readonly variables: List; forEachItem(visit: () => void): void };
    readonly VariableScope: new (definition: object) => { readonly values: List };
  };
  export default library;
}

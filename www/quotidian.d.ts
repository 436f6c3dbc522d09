/** Where the page's imports of the package lead: it is served at `quotidian/` beside the page, and lies in `package/`. */

declare module "*/quotidian/index.js" {
  export * from "quotidian";
}

declare module "*/quotidian/analysis" {
  export * from "quotidian/analysis";
}

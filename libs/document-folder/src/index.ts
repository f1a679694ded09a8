export {
  copyDocuments,
  type DocumentFolder,
  type DocumentTrouble,
  DocumentUnusable,
  openDocumentFolder,
  sha256Of,
} from './document-folder.js';

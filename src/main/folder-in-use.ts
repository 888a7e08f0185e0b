/** The `code` of the error for a data folder that another process uses. */
export const folderInUse = 'FOLDER_IN_USE'

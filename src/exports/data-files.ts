/** Names of the downloads, from the data folder. */
export const DATA_FILES = ['summits.json', 'summits.csv', 'articles.json', 'articles.csv'];

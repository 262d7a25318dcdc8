/** Where the build puts the player of packages, below `dist`. */
export const PLAYER_FOLDER = 'player';

/** The edges of the shade, where the light from the right no longer reaches. */

/** Over the face, down the near cheek. */
export const FACE_SHADE =
  'M-260,-320 L-22,-320 L-22,-220 C-26,-150 -58,-96 -50,-44 C-46,-10 -54,14 -36,44 C-22,66 -22,92 -8,112 C2,128 8,140 8,240 L-260,240Z';
/** Over the hair. */
export const HAIR_SHADE = 'M-260,-320 L-66,-320 C-76,-190 -72,-130 -56,-70 L-60,240 L-260,240Z';
/** Over the bust, from the near shoulder down. */
export const BODY_SHADE =
  'M-320,150 L-30,150 C-20,214 -84,250 -104,318 C-124,390 -84,450 -96,540 C-104,600 -92,650 -90,700 L-320,700Z';

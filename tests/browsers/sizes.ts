/** The windows in which the tests look, in CSS pixels. */
export const LAPTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

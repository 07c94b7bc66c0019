export { largestFirst } from "../../portfolio/largestFirst";

// Returns the texts on the page that stand out from what is behind them by less than 4.5 to 1.
const canvas = document.createElement("canvas");
canvas.width = canvas.height = 1;
const context = canvas.getContext("2d", { willReadFrequently: true });

function channels(color) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

function luminance(color) {
  const [red, green, blue] = color.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(top, below, share) {
  return [0, 1, 2].map((channel) => top[channel] * share + below[channel] * (1 - share));
}

function behind(element) {
  const below = element.parentElement ? behind(element.parentElement) : [255, 255, 255];
  const own = channels(getComputedStyle(element).backgroundColor);
  return mixed(own, below, own[3] / 255);
}

function opacity(element) {
  return element ? getComputedStyle(element).opacity * opacity(element.parentElement) : 1;
}

const found = [];
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode.data.trim();
  const element = texts.currentNode.parentElement;
  const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (text && shown && !element.closest("option, noscript, script")) {
    const ground = behind(element);
    const color = channels(getComputedStyle(element).color);
    const ink = mixed(color, ground, (color[3] / 255) * opacity(element));
    const [bright, dark] = [luminance(ink), luminance(ground)].sort((one, other) => other - one);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${text.slice(0, 40)}`);
  }
}
return found;

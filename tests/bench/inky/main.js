/**
 * The player of a web page that Ink's own editor exports, at its best: paragraphs and links, no
 * fades, no fonts of its own, nothing that delays the next line.
 */
const story = new inkjs.Story(storyContent);
const page = document.getElementById('story');

function print(className, text) {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  page.append(paragraph);
  return paragraph;
}

function offer(choice) {
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = choice.text;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    for (const old of page.querySelectorAll('.choice')) old.remove();
    story.ChooseChoiceIndex(choice.index);
    continueStory();
  });
  print('choice', '').append(link);
}

function continueStory() {
  while (story.canContinue) {
    const text = story.Continue();
    if (text.trim() !== '') print('line', text);
  }
  for (const choice of story.currentChoices) offer(choice);
}

continueStory();

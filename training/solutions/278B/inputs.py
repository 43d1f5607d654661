import random
random.seed(int(input()))
import string
letters = list(string.ascii_lowercase)
random.shuffle(letters)
words = []
for i in range(0, 26, 2):
    words.append(''.join(letters[i:i + 2]))
words = [w + 'a' for w in words] + ['a' + c for c in random.sample(letters, random.randint(1, 6))] + ['aab'[:random.randint(2, 3)]]
if random.random() < 0.3:
    words = words[random.randint(1, 5):]
print(len(words))
for w in words:
    print(w)

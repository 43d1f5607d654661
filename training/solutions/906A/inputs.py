import random
random.seed(int(input()))
import string
x = random.choice('abcd')
rest = [c for c in 'abcde' if c != x]
out = []
left = [c for c in string.ascii_lowercase if c != x]
for _ in range(random.randint(2, 7)):
    t = random.choice('.!!?')
    if t == '?':
        out.append('? ' + random.choice(rest))
    elif t == '.':
        out.append('. ' + ''.join(random.sample(rest, random.randint(1, 3))))
    else:
        w = random.sample(rest, random.randint(0, 2)) + [x]
        random.shuffle(w)
        out.append('! ' + ''.join(w))
out.append('? ' + x)
print(len(out))
for o in out:
    print(o)

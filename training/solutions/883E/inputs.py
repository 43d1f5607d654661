import random
random.seed(int(input()))
n = random.randint(2, 5)
h = ''.join(random.choice('abcd') for _ in range(n))
hide = random.choice(h)
shown = set(random.sample('abcd', random.randint(0, 2))) - {hide}
s = ''.join(c if c in shown else '*' for c in h)
ws = {h}
for _ in range(random.randint(0, 5)):
    ws.add(''.join(random.choice('abcde') if c == '*' else c for c in s))
ws = sorted(ws)
random.shuffle(ws)
print(n)
print(s)
print(len(ws))
for w in ws:
    print(w)

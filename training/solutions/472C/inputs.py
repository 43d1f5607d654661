import random
random.seed(int(input()))
n = random.randint(1, 4)
w = set()
while len(w) < 2 * n:
    w.add(''.join(random.choice('abc') for _ in range(random.randint(1, 3))))
w = sorted(w)
random.shuffle(w)
pairs = [w[2 * i:2 * i + 2] for i in range(n)]
print(n)
for x in pairs:
    print(*x)
p = list(range(1, n + 1))
random.shuffle(p)
if random.random() < 0.6:
    p.sort(key=lambda i: random.choice(pairs[i - 1]))
print(*p)

import random
random.seed(int(input()))
n = random.randint(2, random.choice([3, 6, 9]))
e = [(i, j) for i in range(1, n + 1) for j in range(i + 1, n + 1)]
if random.random() < 0.6:
    p = list(range(1, n + 1))
    random.shuffle(p)
    e = list({tuple(sorted((p[i], p[max(0, i - random.randint(1, 2))]))) for i in range(1, n)})
random.shuffle(e)
e = e[:random.randint(0, min(len(e), n + 1))]
print(n, len(e))
for a, b in e:
    print(*random.choice([(a, b), (b, a)]))

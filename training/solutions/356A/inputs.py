import random
random.seed(int(input()))
n = random.randint(2, 8)
alive = list(range(1, n + 1))
f = []
while len(alive) > 1:
    i, j = sorted(random.sample(range(len(alive)), 2))
    x = random.choice(alive[i:j + 1])
    lo = alive[i - 1] + 1 if i else 1
    hi = alive[j + 1] - 1 if j + 1 < len(alive) else n
    f.append((random.randint(lo, alive[i]), random.randint(alive[j], hi), x))
    alive[i:j + 1] = [x]
print(n, len(f))
for t in f:
    print(*t)

import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.randint(0, (n - 1) // 2)
p = [(a, b) for a in range(1, n + 1) for b in range(1, a)]
p = random.sample(p, min(m, len(p)))
print(n, len(p))
for a, b in p:
    print(*random.sample([a, b], 2))

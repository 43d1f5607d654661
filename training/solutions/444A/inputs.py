import random
random.seed(int(input()))
n = random.randint(1, 5)
pairs = [(a, b) for a in range(1, n + 1) for b in range(a + 1, n + 1)]
m = random.randint(0, len(pairs))
print(n, m)
print(*[random.randint(1, 9) for _ in range(n)])
for a, b in random.sample(pairs, m):
    print(a, b, random.randint(1, 9))

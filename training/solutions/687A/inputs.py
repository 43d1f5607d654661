import random
random.seed(int(input()))
n = random.randint(2, 9)
c = [random.randint(0, 1) for _ in range(n)]
c[0], c[1] = 0, 1
e = [(i, j) for i in range(n) for j in range(i) if c[i] != c[j] or random.random() < 0.02]
e = random.sample(e, random.randint(min(len(e), n - 1), min(len(e), n + 1)))
print(n, len(e))
for i, j in e:
    print(*random.sample([i + 1, j + 1], 2))

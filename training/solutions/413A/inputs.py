import random
random.seed(int(input()))
m = random.randint(1, 5)
n = m + random.choice([1, 1, 2, 3])
k = random.choice([5, 10, 100])
a, b = sorted(random.sample(range(1, k + 1), 2))
if random.random() < 0.7:
    t = [random.randint(a, b) for _ in range(m)]
else:
    t = [random.randint(1, k) for _ in range(m)]
print(n, m, a, b)
print(*t)

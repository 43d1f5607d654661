import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.randint(1, random.choice([1, 2, n]))
k = random.randint(1, 8)
h = random.sample(range(1, n + 1), m)
print(n, m, k)
print(*h)
for _ in range(k):
    print(*random.sample(range(1, n + 1), 2))

import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.randint(1, min(n, 2))
q = random.randint(1, 4)
print(n, k, q)
for _ in range(n + q):
    print(*sorted(random.randint(1, 12) for _ in range(2)))

import random
random.seed(int(input()))
n, k = random.randint(1, 4), random.randint(1, 6)
m = random.randint(1, k)
print(n, m, k)
print(*random.sample(range(1, k + 1), k))
for _ in range(n):
    print(*random.sample(range(1, k + 1), m))

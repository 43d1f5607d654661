import random
random.seed(int(input()))
n, m, k = random.randint(2, 4), random.randint(2, 4), random.randint(1, 4)
print(n, m, k)
for _ in range(n):
    print(*[random.randint(0, k) for _ in range(m)])

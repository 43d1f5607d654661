import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 6)
print(n, m)
print(*[random.randint(1, 5) for _ in range(n)])
print(*[random.randint(1, 9) for _ in range(n)])
for _ in range(m):
    print(random.randint(1, n), random.randint(1, 7))

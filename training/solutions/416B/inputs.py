import random
random.seed(int(input()))
m = random.randint(1, 6)
n = random.randint(1, 5)
u = random.choice([3, 10, 1000])
print(m, n)
for _ in range(m):
    print(*[random.randint(1, u) for _ in range(n)])

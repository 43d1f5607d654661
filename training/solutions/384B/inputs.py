import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(1, 5)
print(n, m, random.randint(0, 1))
for _ in range(n):
    print(*[random.randint(1, 9) for _ in range(m)])

import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
print(*[random.randint(1, 100) for _ in range(n)])
print(random.randint(1, n), random.randint(1, n))

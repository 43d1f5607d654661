import random
random.seed(int(input()))
n, k = random.randint(1, 4), random.randint(1, 3)
print(n, k, random.randint(0, 6))
print(*[random.randint(1, 9) for _ in range(n * k)])

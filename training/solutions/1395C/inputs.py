import random
random.seed(int(input()))
n, m = random.randint(2, 6), random.randint(2, 4)
print(n, m)
print(*[random.randint(0, 63) for _ in range(n)])
print(*[random.randint(10, 63) for _ in range(m)])

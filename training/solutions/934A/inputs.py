import random
random.seed(int(input()))
n, m = random.randint(2, 4), random.randint(2, 4)
print(n, m)
print(*[random.randint(-9, 9) for _ in range(n)])
print(*[random.randint(-9, 9) for _ in range(m)])

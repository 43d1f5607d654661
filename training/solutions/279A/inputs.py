import random
random.seed(int(input()))
k = random.randint(0, 4)
x, y = random.randint(-k, k), random.randint(-k, k)
print(*random.choice([(x, y), (k, 1 - k) if k else (0, 0)]))

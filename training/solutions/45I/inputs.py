import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
print(*[random.choice([-3, -2, -1, 0, 0, 1, 2] if random.random() < 0.4 else [-2, -1, 0]) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.choice([-3, -2, -1, 1, 2, 3]) for _ in range(n)])

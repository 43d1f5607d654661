import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, random.choice([0, 10, 50, 75, 90, 99]))
print(*[random.randint(0, 20) for _ in range(n)])

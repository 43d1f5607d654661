import random
random.seed(int(input()))
n = 2 * random.randint(1, 4)
print(n)
print(*[random.choice([0, 0, 1, 4, 9, random.randint(0, 30)]) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
print(*[random.choice([2, 3, 4, 6, 6, 10, 12, 15, 15, random.randint(1, 4)]) for _ in range(n)])

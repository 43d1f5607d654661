import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*[random.choice([1, 1, 2]) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(3, 8)
print(n)
print(*[random.choice([1, 2, 2, 2, 3]) for _ in range(n)])

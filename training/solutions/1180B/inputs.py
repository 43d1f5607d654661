import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 5, 7])
print(n)
print(*[random.randint(-6, 6) for _ in range(n)])

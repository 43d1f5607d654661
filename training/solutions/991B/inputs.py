import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*[random.choice([2, 3, 4, 4, 5, 5]) for _ in range(n)])

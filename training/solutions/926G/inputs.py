import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.choice([1, 3, 5, 7, 2, 4]) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
print(*[random.randint(1, random.choice([20, 1000])) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
print(*[random.randint(1, random.choice([3, 5, 1000])) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(1, n))
print(*[random.randint(1, random.choice([10, 10**5])) for _ in range(n)])

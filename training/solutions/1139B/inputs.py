import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*[random.randint(1, random.choice([4, 12])) for _ in range(n)])

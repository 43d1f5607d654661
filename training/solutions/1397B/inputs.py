import random
random.seed(int(input()))
n = random.randint(3, 5)
print(n)
print(*[random.randint(1, random.choice([5, 20, 100])) for _ in range(n)])

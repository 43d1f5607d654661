import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n, random.randint(1, random.choice([5, 100])))
print(*[random.randint(1, random.choice([9, 100])) for _ in range(n)])
print(random.randint(1, 10))

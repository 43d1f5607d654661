import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([1, 2, 5, 10**9])
print(n)
print(*[random.choice([0, random.randint(0, m)]) for i in range(n)])

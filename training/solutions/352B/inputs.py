import random
random.seed(int(input()))
n = random.randint(1, 14)
m = random.choice([2, 3, 5, 100000])
print(n)
print(*[random.randint(1, m) for _ in range(n)])

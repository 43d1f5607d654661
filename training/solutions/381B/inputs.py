import random
random.seed(int(input()))
n = random.randint(1, 12)
m = random.choice([2, 4, 8, 5000])
print(n)
print(*[random.randint(1, m) for _ in range(n)])

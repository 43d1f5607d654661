import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([3, 5, 2000])
print(n)
print(*[random.randint(1, m) for _ in range(n)])

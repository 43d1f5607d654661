import random
random.seed(int(input()))
m = random.randint(1, 6)
u = random.choice([4, 12, 1000])
print(m, random.randint(1, u))
print(*[random.randint(1, u) for _ in range(m)])
print(*[random.randint(1, random.choice([2, u])) for _ in range(m)])

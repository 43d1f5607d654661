import random
random.seed(int(input()))
n = random.randint(2, 5)
m = random.randint(n, 8)
print(n, m)
print(*[random.randint(4, random.choice([30, 1000])) for _ in range(m)])

import random
random.seed(int(input()))
n = random.randint(2, 7)
m = random.choice([3, 12, 60])
print(n)
print(*[random.randint(m // 2, m) for _ in range(n)])

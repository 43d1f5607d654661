import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([4, 12, 30, 10 ** 9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])

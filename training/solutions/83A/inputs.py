import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([0, 1, 2, 10 ** 9])
print(n)
print(*[random.randint(-m, m) if random.random() < 0.8 else m for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([8, 20, 10 ** 9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
print(*sorted(random.sample(range(1, m + 1), 5)))

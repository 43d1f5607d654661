import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.choice([2, 20, 1000])
print(n)
print(*[random.randint(-m, m) for _ in range(n)])

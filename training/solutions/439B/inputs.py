import random
random.seed(int(input()))
n = random.randint(1, 8)
x = random.randint(1, random.choice([4, 10, 100000]))
m = random.choice([5, 100000])
print(n, x)
print(*[random.randint(1, m) for _ in range(n)])

import random
random.seed(int(input()))
n = random.randint(1, 9)
p = list(range(1, n + 1))
random.shuffle(p)
a = random.randint(1, n)
x = p[:a]
y = p[a:] + random.sample(x, random.randint(1 if a == n else 0, a))
random.shuffle(y)
print(n, a, len(y))
print(*x)
print(*y)

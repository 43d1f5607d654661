import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([3, 10, 10 ** 9])
v = [random.randint(1, m) for _ in range(n)]
t = sum(v)
s = random.choice([t, t + 1, random.randint(1, t), random.randint(1, t), random.randint(1, m)])
print(n, s)
print(*v)

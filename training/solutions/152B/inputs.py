import random
random.seed(int(input()))
t = random.choice([3, 8, 20, 10**9])
n = random.randint(1, t)
m = random.randint(1, t)
k = random.randint(1, 6)
print(n, m)
print(random.randint(1, n), random.randint(1, m))
print(k)
for _ in range(k):
    d = random.choice([1, 3, t])
    x = y = 0
    while x == 0 and y == 0:
        x = random.randint(-d, d)
        y = random.choice([0, random.randint(-d, d)])
    print(x, y)

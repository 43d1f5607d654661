import random
random.seed(int(input()))
n = random.randint(2, 6)
t = [random.randint(0, 3) for _ in range(n)]
a = [x | y for x, y in zip(t, t[1:])]
b = [x & y for x, y in zip(t, t[1:])]
if random.random() < 0.3:
    b[random.randrange(n - 1)] = random.randint(0, 3)
print(n)
print(*a)
print(*b)

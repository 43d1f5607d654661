import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.randint(1, n) for _ in range(n)]
l = [sum(y > x for y in a[:i]) for i, x in enumerate(a)]
r = [sum(y > x for y in a[i:]) for i, x in enumerate(a)]
if random.random() < 0.5:
    i = random.randrange(n)
    l[i], r[i] = r[i], l[i]
if random.random() < 0.2:
    l[random.randrange(n)] = random.randint(0, n)
print(n)
print(*l)
print(*r)

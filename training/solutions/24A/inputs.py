import random
random.seed(int(input()))
n = random.randint(3, 7)
p = list(range(1, n + 1))
random.shuffle(p)
r = []
for i in range(n):
    e = [p[i], p[(i + 1) % n]]
    random.shuffle(e)
    r.append(e + [random.randint(1, 9)])
random.shuffle(r)
print(n)
for e in r:
    print(*e)

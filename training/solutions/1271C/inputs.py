import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([2, 4, 10 ** 9])
r = [0, m, m // 2, random.randint(0, m), random.randint(0, m)]
a, b = random.choice(r), random.choice(r)
p = []
while len(p) < n:
    x, y = random.choice([a, random.randint(0, m)]), random.choice([b, random.randint(0, m)])
    if (x, y) != (a, b):
        p.append((x, y))
print(n, a, b)
for q in p:
    print(*q)

import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 12]))
p = []
b = 0
while b < n and (not p or random.random() < 0.8):
    a = min(n, max(1, b + random.choice([1, 1, 1, 1, 1, 1, 1, 1, 0, 2])))
    b = random.randint(a, min(n, a + 2))
    p.append((a, b))
if random.random() < 0.1:
    p += [(b, b)] * random.randint(1, 2)
print(n, len(p))
for x in p:
    print(*x)

import random
random.seed(int(input()))
n = random.randint(3, 6)
e = set()
m = random.randint(3, 8)
k = random.randint(1, 3)
for _ in range(m):
    a, b = sorted(random.sample(range(1, n + 1), 2))
    e.add((a, b, random.randint(1, k)))
while len(e) < k:
    a, b = sorted(random.sample(range(1, n + 1), 2))
    e.add((a, b, random.randint(1, k)))
print(n, len(e))
for x in e:
    print(*x)
q = random.randint(2, 5)
print(q)
for _ in range(q):
    print(*random.sample(range(1, n + 1), 2))

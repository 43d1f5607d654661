import random
random.seed(int(input()))
n = random.randint(1, 7)
e = []
for i in range(2, n + 1):
    e.append((i, random.randint(1, i - 1)))
p = list(range(2, n + 1))
random.shuffle(p)
p = [0, 1] + p
for _ in range(random.randint(1, 2)):
    e.append((random.randint(1, n), random.randint(1, n)))
print(n, len(e))
for a, b in e:
    print(p[a], p[b])

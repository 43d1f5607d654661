import random
random.seed(int(input()))
m = random.randint(2, 4)
n = 0
dances = []
for _ in range(m):
    k = 2 if n and random.random() < 0.8 else 3
    d = list(range(n + 1, n + k + 1))
    if k == 2:
        d.append(random.randint(1, n))
    random.shuffle(d)
    dances.append(d)
    n += k
name = list(range(1, n + 1))
random.shuffle(name)
print(n, m)
for d in dances:
    print(*[name[x - 1] for x in d])

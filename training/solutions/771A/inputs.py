import random
random.seed(int(input()))
n = random.randint(4, 7)
t = random.random()
p = random.sample(range(1, n + 1), n)
if t < 0.4:
    e = [(p[i], p[(i + 1) % n]) for i in range(n)]
else:
    c = random.randint(1, n - 1)
    e = [(p[i], p[j]) for i in range(n) for j in range(i) if (i < c) == (j < c)]
    if e and t < 0.7:
        e.pop(random.randrange(len(e)))
random.shuffle(e)
print(n, len(e))
for x in e:
    print(*x)

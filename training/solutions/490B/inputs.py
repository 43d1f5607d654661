import random
random.seed(int(input()))
n = random.randint(2, 7)
q = [0] + random.sample(range(1, 100), n) + [0]
rows = [(q[i - 1], q[i + 1]) for i in range(1, n + 1)]
random.shuffle(rows)
print(n)
for r in rows:
    print(*r)

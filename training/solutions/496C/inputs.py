import random
random.seed(int(input()))
n, m = random.randint(2, 4), random.randint(2, 5)
print(n, m)
rows = ["".join(random.choice("abc") for _ in range(m)) for _ in range(n)]
if random.random() < 0.6:
    rows.sort()
for r in rows:
    print(r)

import random
random.seed(int(input()))
while True:
    n = random.randint(3, 10)
    r = [(random.choice(["ann", "bob", "cat"]), random.randint(-4, 4)) for _ in range(n)]
    if random.random() < 0.5:
        r = [("dan", 9)] + r + [("dan", -9)]
        n += 2
    t = {}
    for a, x in r:
        t[a] = t.get(a, 0) + x
    m = max(t.values())
    if m > 0 and (list(t.values()).count(m) > 1 or random.random() < 0.2):
        break
print(n)
for a, x in r:
    print(a, x)

import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    m = random.choice([2, 3, 8])
    s = set()
    x = y = 0
    for _ in range(n):
        if random.random() < 0.1:
            x, y = random.randint(0, m), random.randint(0, m)
        elif random.random() < 0.5:
            x += random.randint(1, m)
        else:
            y += random.randint(1, m)
        s.add((x, y))
    s.discard((0, 0))
    if not s:
        s.add((1, 1))
    s = list(s)
    random.shuffle(s)
    print(len(s))
    for q in s:
        print(*q)

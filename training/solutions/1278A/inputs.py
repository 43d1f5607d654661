import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for i in range(t):
    p = [random.choice("abc") for _ in range(random.randint(1, 4))]
    q = p[:]
    random.shuffle(q)
    if random.random() < 0.5:
        q.insert(random.randint(0, len(q)), random.choice("abc"))
    e = lambda: "".join(random.choice("abd") for _ in range(random.randint(0, 3)))
    print("".join(p))
    print(e() + "".join(q) + e())

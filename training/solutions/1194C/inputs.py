import random
random.seed(int(input()))
q = random.randint(1, 3)
print(q)
for i in range(q):
    n = random.randint(1, 6)
    t = [random.choice("abc") for j in range(n)]
    k = random.randint(1, n)
    b = sorted(random.sample(range(n), k))
    s = [t[j] for j in b]
    p = [t[j] for j in range(n) if j not in b] + ["a"]
    if random.random() < 0.4:
        random.shuffle(s)
    if random.random() < 0.3:
        p[0] = random.choice("abc")
    random.shuffle(p)
    print("".join(s))
    print("".join(t))
    print("".join(p))

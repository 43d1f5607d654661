import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for i in range(q):
    n = random.randint(2, 5)
    s = [random.choice("abc") for _ in range(n)]
    t = s[:]
    i, j = random.sample(range(n), 2)
    x, y = random.sample("abc", 2)
    s[i] = s[j] = x
    t[i] = t[j] = y
    if random.random() < 0.4:
        t[j] = random.choice("abc")
    print(n, "".join(s), "".join(t), sep="\n")

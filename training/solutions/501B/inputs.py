import random
random.seed(int(input()))
q = random.randint(1, 10)
m = random.choice([1, 2, 5, 20])
c = "abcXYZ0189"
used = set()
cur = []
def new():
    while True:
        s = "".join(random.choice(c) for _ in range(random.randint(1, m) + (m < 3)))
        if s not in used:
            used.add(s)
            return s
print(q)
for _ in range(q):
    if cur and random.random() < 0.6:
        a = cur.pop(random.randrange(len(cur)))
    else:
        a = new()
    b = new()
    cur.append(b)
    print(a, b)

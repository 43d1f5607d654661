import random
random.seed(int(input()))
q = random.randint(1, 4)
print(q)
for _ in range(q):
    n = random.randint(1, 4)
    m = random.randint(1, 4)
    p = random.choice([".*", ".**", "...*"])
    print(n, m)
    for _ in range(n):
        print("".join(random.choice(p) for _ in range(m)))

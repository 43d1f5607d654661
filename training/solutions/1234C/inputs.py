import random
random.seed(int(input()))
q = random.randint(2, 4)
print(q)
for _ in range(q):
    n = random.randint(1, 5)
    a, b = "", ""
    for _ in range(n):
        t = random.random()
        a += random.choice("12" if t < 0.3 else "3456")
        b += random.choice("12" if t < 0.2 or 0.85 < t < 0.95 else "3456")
    print(n)
    print(a)
    print(b)

import random
random.seed(int(input()))
w = lambda a, b: "".join(random.choice("ab") for _ in range(random.randint(a, b)))
r = random.random()
if r < 0.3:
    t = w(1, 5)
    i = random.randint(0, len(t))
    j = random.randint(0, i)
    s = t[:i] + "*" + t[j:]
elif r < 0.6:
    a, b = w(0, 3), w(0, 3)
    s = a + "*" + b
    t = a + w(1, 3) + b
elif r < 0.8:
    s = w(1, 3)
    t = s if random.random() < 0.5 else w(1, 3)
else:
    s = w(0, 2) + "*" + w(0, 2)
    t = w(1, 4)
print(len(s), len(t))
print(s)
print(t)

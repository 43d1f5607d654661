import random
random.seed(int(input()))
n = random.randint(1, 5)
s = "".join(random.choice("ab") for _ in range(random.randint(1, 9)))
a = [s]
t = s
for _ in range(n - 1):
    if random.random() < 0.25:
        t = s
    l = random.randint(0, len(t) - 1)
    r = random.randint(l + 1, len(t))
    if random.random() < 0.3:
        l = 0
    if random.random() < 0.3:
        r = len(t)
    t = t[l:r]
    a.append(t)
random.shuffle(a)
print(n)
print("\n".join(a))

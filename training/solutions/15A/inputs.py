import random
random.seed(int(input()))
n = random.randint(1, 6)
t = random.randint(1, 4)
h = []
e = random.randint(-300, 0)
for _ in range(n):
    a = random.randint(1, 6)
    e += random.choice([0, 2 * t, random.randint(0, 20)])
    if (e + a) % 2:
        a += 1
    h.append(((e + a) // 2, a))
    e += 2 * a
random.shuffle(h)
print(n, t)
for x in h:
    print(*x)

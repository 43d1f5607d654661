import random
random.seed(int(input()))
b = [4, 8, 15, 16, 23, 42]
a = []
for _ in range(random.randint(0, 3)):
    p = sorted(random.choice([len(a), random.randint(0, len(a))]) for _ in range(6))
    for i in range(5, -1, -1):
        a.insert(p[i], b[i])
for _ in range(random.randint(0, 3)):
    a.insert(random.randint(0, len(a)), random.choice(b))
if len(a) > 5 and random.random() < 0.5:
    i = random.randrange(len(a) - 1)
    a[i], a[i + 1] = a[i + 1], a[i]
if len(a) == 0:
    a = [random.choice(b)]
print(len(a))
print(*a)

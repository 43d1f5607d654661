import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    a = []
    for _ in range(random.randint(2, 4)):
        a += [random.randint(1, 20)] * 2
    for _ in range(random.randint(0, 2)):
        a.append(random.randint(1, 20))
    random.shuffle(a)
    print(len(a))
    print(*a)

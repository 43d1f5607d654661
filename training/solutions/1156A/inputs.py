import random
random.seed(int(input()))
n = random.randint(2, 8)
if random.random() < 0.75:
    a = [random.randint(2, 3) if i % 2 else 1 for i in range(n + 1)]
    a = a[1:] if random.random() < 0.6 else a[:-1]
else:
    a = [random.randint(1, 3)]
    while len(a) < n:
        a.append(random.choice([x for x in (1, 2, 3) if x != a[-1]]))
print(n)
print(*a)

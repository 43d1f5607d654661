import random
random.seed(int(input()))
n = random.randint(1, 5)
if random.random() < 0.4:
    a = [random.randint(1, 4)]
    while len(a) < n:
        a.append(a[-1] * random.randint(1, 4))
else:
    a = sorted(random.choice([1, 2, 3, 4, 6, 12, 24]) for _ in range(n))
print(n)
print(*a, sep=',')

import random
random.seed(int(input()))
n = random.randint(1, 6)
l = random.randint(n, random.choice([n + 3, 12, 100]))
a = sorted(random.sample(range(l), n))
s = random.randrange(l)
b = sorted((x + s) % l for x in a)
k = random.random()
if k < 0.4:
    b = sorted((s - x) % l for x in a)
elif k < 0.55:
    b = sorted(random.sample(range(l), n))
print(n, l)
print(*a)
print(*b)

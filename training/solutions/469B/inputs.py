import random
random.seed(int(input()))
m = random.choice([10, 20, 60, 1000])
p = random.randint(1, 3)
q = random.randint(1, 3)
l, r = sorted(random.randint(0, m) for _ in range(2))
print(p, q, l, r)
for k in p, q:
    a = sorted(random.sample(range(m + 1), 2 * k))
    for i in range(k):
        print(a[2 * i], a[2 * i + 1])

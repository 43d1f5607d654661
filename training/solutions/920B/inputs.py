import random
random.seed(int(input()))
t = random.randint(1, 2)
print(t)
for _ in range(t):
    n = random.randint(1, random.choice([2, 5, 8]))
    m = random.choice([3, 6, 12])
    o = random.choice([0, 0, 5000 - 2 * m])
    a = sorted(random.randint(1, m) for i in range(n))
    print(n)
    for x in a:
        print(x + o, x + o + random.randint(0, random.choice([1, 3, m])))

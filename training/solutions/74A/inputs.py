import random
random.seed(int(input()))
while True:
    n = random.randint(1, 4)
    m = random.choice([1, 5])
    a = [[random.randint(0, m), random.randint(0, 20)] + [random.choice([0, 0, random.randint(150 * i, 500 * i)]) for i in range(1, 6)] for _ in range(n)]
    s = sorted(100 * v[0] - 50 * v[1] + sum(v[2:]) for v in a)
    if len(s) == 1 or s[-1] > s[-2]:
        break
print(n)
for i, v in enumerate(a):
    print("u%d" % i, *v)

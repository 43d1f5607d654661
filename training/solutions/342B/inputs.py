import random
random.seed(int(input()))
n = random.randint(3, 6)
s, f = random.sample(range(1, n + 1), 2)
m = random.randint(1, 6)
print(n, m, s, f)
for t in sorted(random.sample(range(1, 9), m)):
    l = random.randint(1, n)
    print(t, l, random.randint(l, min(n, l + 2)))

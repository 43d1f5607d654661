import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([2, 5, 10000])
q = random.choice([1, 2, 5])
s = 10**6 - random.randint(1, q * n)
p = set()
while len(p) < n:
    x, y = random.randint(-m, m), random.randint(-m, m)
    if x or y:
        p.add((x, y))
print(n, s)
for x, y in p:
    print(x, y, random.randint(1, q))

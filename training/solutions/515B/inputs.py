import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 8)
b, g = random.randint(0, min(n, 2)), random.randint(0, min(m, 2))
if b == n and g == m:
    g = 0
print(n, m)
print(b, *random.sample(range(n), b))
print(g, *random.sample(range(m), g))

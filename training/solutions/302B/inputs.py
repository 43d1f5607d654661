import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.choice([1, 3, 10000])
a = [(random.randint(1, k), random.randint(1, k)) for _ in range(n)]
s = sum(c * t for c, t in a)
m = min(s, random.randint(1, 8))
q = sorted(random.sample(range(1, s + 1), m))
if random.random() < 0.2:
    q[-1] = s
print(n, m)
for c, t in a:
    print(c, t)
print(*q)

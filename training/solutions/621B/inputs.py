import random
random.seed(int(input()))
k = random.choice([3, 6, 1000])
n = random.randint(1, min(9, k * k))
s = set()
while len(s) < n:
    s.add((random.randint(1, k), random.randint(1, k)))
print(n)
for p in sorted(s):
    print(*p)

import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.choice([3, 10, 10**9])
s = set()
while len(s) < n:
    s.add((random.randint(-m, m), random.randint(-m, m)))
print(n)
for p in sorted(s):
    print(*p)

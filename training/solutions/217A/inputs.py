import random
random.seed(int(input()))
m = random.choice([2, 4, 7, 1000])
n = random.randint(1, min(8, m * m))
s = set()
while len(s) < n:
    s.add((random.randint(1, m), random.randint(1, m)))
s = list(s)
random.shuffle(s)
print(n)
for p in s:
    print(*p)

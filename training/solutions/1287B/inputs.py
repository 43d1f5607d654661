import random
random.seed(int(input()))
k = random.randint(1, 3)
n = random.randint(1, min(3 ** k, 8))
s = set()
while len(s) < n:
    s.add(''.join(random.choice('SET') for _ in range(k)))
s = sorted(s)
random.shuffle(s)
print(n, k)
for x in s:
    print(x)

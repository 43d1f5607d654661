import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([5, 30, 10**9])
print(n)
print(*[random.randint(1, m) for i in range(n)])
k = random.randint(1, 4)
print(k)
for i in range(k):
    l, r = sorted([random.randint(1, n), random.randint(1, n)])
    print(random.randint(1, 2), l, r)

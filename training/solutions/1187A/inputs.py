import random
random.seed(int(input()))
q = random.randint(2, 5)
print(q)
for i in range(q):
    n = random.randint(1, random.choice([9, 10**9]))
    s = random.randint(1, n)
    print(n, s, random.randint(max(1, n - s), n))

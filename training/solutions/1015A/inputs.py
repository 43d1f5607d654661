import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.randint(1, random.choice([10, 100]))
print(n, m)
for _ in range(n):
    l = random.randint(1, m)
    print(l, min(m, l + random.randint(0, random.choice([2, m]))))

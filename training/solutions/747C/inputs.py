import random
random.seed(int(input()))
n = random.randint(1, 6)
q = random.randint(1, 8)
print(n, q)
t = 0
for _ in range(q):
    t += random.choice([1, 1, 2, 5])
    print(t, random.randint(1, n), random.randint(1, random.choice([2, 6])))

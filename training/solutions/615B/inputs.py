import random
random.seed(int(input()))
n = random.randint(3, 7)
e = [(a, b) for a in range(1, n + 1) for b in range(1, a)]
e = random.sample(e, random.randint(2, len(e)))
print(n, len(e))
for a, b in e:
    print(a, b)

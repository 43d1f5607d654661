import random
random.seed(int(input()))
c = [(l, r) for l in range(1, 6) for r in range(l, 6)]
n = random.randint(1, 6)
a = random.sample(c, n)
print(n)
for l, r in a:
    print(l, r)

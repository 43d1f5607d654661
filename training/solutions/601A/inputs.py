import random
random.seed(int(input()))
n = random.randint(2, 6)
e = [(i, j) for i in range(1, n + 1) for j in range(1, i)]
e = random.sample(e, random.randint(0, len(e)))
print(n, len(e))
for x in e:
    print(*x)

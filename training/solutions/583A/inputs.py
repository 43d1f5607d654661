import random
random.seed(int(input()))
n = random.randint(1, 4)
c = [(i, j) for i in range(1, n + 1) for j in range(1, n + 1)]
random.shuffle(c)
print(n)
for i, j in c:
    print(i, j)

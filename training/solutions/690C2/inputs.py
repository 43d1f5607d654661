import random
random.seed(int(input()))
n = random.randint(2, 9)
p = list(range(1, n + 1))
random.shuffle(p)
print(n, n - 1)
for i in range(1, n):
    print(p[i], p[random.randint(max(0, i - 3), i - 1)])

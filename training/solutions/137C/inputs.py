import random
random.seed(int(input()))
n = random.randint(2, 7)
v = random.sample(range(1, 50), 2 * n)
print(n)
for i in range(n):
    print(*sorted(v[2 * i:2 * i + 2]))

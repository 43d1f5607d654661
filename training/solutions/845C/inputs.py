import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for _ in range(n):
    l = random.randint(0, 10)
    print(l, l + random.randint(1, 3))

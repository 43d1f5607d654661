import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
for _ in range(n):
    l = random.randint(1, 12)
    print(l, l + random.randint(0, 6))

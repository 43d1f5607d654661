import random
random.seed(int(input()))
n = random.randint(2, 6)
print(n)
for _ in range(n):
    a = random.randint(0, 8)
    print(a, a + random.randint(0, 12))

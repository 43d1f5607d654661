import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
a = b = 0
for _ in range(n):
    a += random.randint(0, 3)
    b += random.randint(0, 3)
    print(a, b)

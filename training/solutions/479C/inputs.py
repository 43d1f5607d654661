import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for _ in range(n):
    a = random.randint(2, 9)
    print(a, random.randint(1, a - 1))

import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for i in range(n):
    a, c = sorted(random.randint(1, 20) for _ in range(2))
    b, d = sorted(random.randint(1, 20) for _ in range(2))
    print(a, b, c, d)

import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
p = 1
for i in range(n):
    q = p + random.randint(0, 4)
    print(p, q)
    p = q + 1
print(random.randint(1, p - 1))

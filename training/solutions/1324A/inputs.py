import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    b = random.randint(1, 2)
    a = [b + 2 * random.randint(0, 5) for _ in range(n)]
    if random.random() < 0.5:
        a[0] += random.randint(0, 1)
    print(n)
    print(*a)

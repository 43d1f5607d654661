import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, 5)
    a = [random.randint(-1, 1) for j in range(n)]
    b = [x + random.choice([0, 0, 1, -1, 5]) for x in a]
    b[0] = a[0]
    print(n)
    print(*a)
    print(*b)

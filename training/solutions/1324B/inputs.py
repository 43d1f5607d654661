import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(3, 8)
    print(n)
    a = [random.randint(1, n) for j in range(n)]
    if random.random() < 0.4:
        a.sort()
    print(*a)

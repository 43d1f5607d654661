import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    m = random.randint(1, 4)
    print(n, m)
    for j in range(n):
        print(*[int(random.random() < 0.2) for k in range(m)])

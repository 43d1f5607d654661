import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    k = random.choice([2, 3, 4])
    n, m = random.randint(2, k), random.randint(2, k)
    c = random.choice([[0, 1, 2], [0, 0, 0, 1, 3], [0, 2, 2, 2, 3], [0, 0, 0, 4], [0, 1, 10 ** 9]])
    print(n, m)
    for i in range(n):
        print(*[random.choice(c) for j in range(m)])

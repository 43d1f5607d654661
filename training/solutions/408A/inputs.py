import random
random.seed(int(input()))
n = random.randint(1, 4)
k = [random.randint(1, 4) for _ in range(n)]
print(n)
print(*k)
for x in k:
    print(*[random.randint(1, 10) for _ in range(x)])

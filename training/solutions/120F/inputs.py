import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
for _ in range(n):
    k = random.randint(2, 7)
    r = [k]
    for v in range(2, k + 1):
        r += [random.randint(1, v - 1), v]
    print(*r)

import random
random.seed(int(input()))
n = random.randint(1, 5)
a = [random.randint(0, 31) for _ in range(n)]
print(n)
for i in range(n):
    print(*[-1 if i == j else a[i] & a[j] for j in range(n)])

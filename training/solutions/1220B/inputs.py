import random
random.seed(int(input()))
n = random.randint(3, 6)
k = random.choice([4, 10, 30000])
a = [random.randint(1, k) for _ in range(n)]
print(n)
for i in range(n):
    print(*[a[i] * a[j] if i != j else 0 for j in range(n)])

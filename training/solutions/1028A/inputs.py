import random
random.seed(int(input()))
n, m = random.randint(1, 9), random.randint(1, 9)
k = random.randrange(1, min(n, m) + 1, 2)
r, c = random.randint(0, n - k), random.randint(0, m - k)
print(n, m)
for i in range(n):
    print("".join("B" if r <= i < r + k and c <= j < c + k else "W" for j in range(m)))

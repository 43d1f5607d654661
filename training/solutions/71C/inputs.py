import random
random.seed(int(input()))
n = random.choice([3, 4, 6, 8, 9, 10, 12])
a = [random.randint(0, 1) for _ in range(n)]
d = random.choice([d for d in range(1, n) if n % d == 0])
s = random.randrange(d)
for i in range(s, n, d):
    a[i] = 1
print(n)
print(*a)

import random
random.seed(int(input()))
n = random.randint(2, 14)
a = [random.randint(1, 2) for _ in range(n)]
if len(set(a)) == 1:
    a[0] = 3 - a[0]
print(n)
print(*a)

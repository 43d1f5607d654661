import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.choice([1, 3, 20])
a = [random.randint(0, m) for _ in range(n)]
if max(a) == 0:
    a[random.randrange(n)] = 1
print(n)
print(*a)

import random
random.seed(int(input()))
n = random.randint(2, 8)
m = random.choice([1, 2, 3])
a = [random.randint(0, m) for i in range(n)]
if random.random() < 0.6:
    a[0] = random.randint(1, 2)
    a[random.randint(1, n - 1)] = n
print(n)
print(*a)

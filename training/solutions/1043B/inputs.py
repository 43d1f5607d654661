import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 8, 12]))
k = random.randint(1, n)
x = [random.randint(1, random.choice([1, 2, 5])) for i in range(k)]
a = []
s = 0
for i in range(n):
    s += x[i % k]
    a.append(s)
if random.random() < 0.2:
    a[random.randrange(n)] = random.randint(1, 10 ** 6)
print(n)
print(*a)

import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 6, 10]))
m = random.choice([2, 10, 5000])
a = [random.randint(0, m)] * n
for t in range(random.choice([0, 1, 1, 1, 2])):
    i, j = random.randrange(n), random.randrange(n)
    v = random.randint(0, a[i])
    a[i] -= v
    a[j] += v
if random.random() < 0.15:
    a[random.randrange(n)] += 1
print(n)
for x in a:
    print(x)

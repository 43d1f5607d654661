import random
random.seed(int(input()))
n = random.randint(2, 6)
k = random.choice([1, 1, 1, random.randint(1, n)])
v = random.sample(range(1, 30), n)
if random.random() < 0.7:
    v.sort()
z = random.sample(range(n), k)
b = [v[i] for i in z]
for i in z:
    v[i] = 0
if random.random() < 0.3:
    b[0] = random.randint(31, 40)
print(n, k)
print(*v)
print(*b)

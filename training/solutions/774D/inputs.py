import random
random.seed(int(input()))
n = random.randint(2, 7)
l = random.randint(1, n)
r = random.randint(l, n)
a = [random.randint(1, n) for _ in range(n)]
m = a[l - 1:r]
random.shuffle(m)
b = a[:l - 1] + m + a[r:]
if random.random() < 0.5:
    i, j = random.sample(range(n), 2)
    b[i], b[j] = b[j], b[i]
print(n, l, r)
print(*a)
print(*b)

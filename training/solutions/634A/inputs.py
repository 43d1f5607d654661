import random
random.seed(int(input()))
n = random.randint(2, 8)
a = list(range(1, n))
random.shuffle(a)
k = random.randrange(n)
b = a[k:] + a[:k]
r = random.random()
if r < 0.2:
    random.shuffle(b)
elif r < 0.3 and n > 3:
    b[0], b[1] = b[1], b[0]
elif r < 0.4:
    b.reverse()
a.insert(random.randrange(n), 0)
b.insert(random.randrange(n), 0)
print(n)
print(*a)
print(*b)

import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
a = random.sample(range(1, n + 1), n)
b = a[:]
for _ in range(random.randint(0, 3)):
    b.insert(random.randrange(n), b.pop())
print(*a)
print(*b)

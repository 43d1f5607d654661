import random
random.seed(int(input()))
n = random.randint(2, 8)
a = list(range(1, n + 1))
random.shuffle(a)
b = a[:]
for _ in range(random.randint(0, 3)):
    b.insert(random.randrange(n), b.pop(random.randrange(n)))
if random.random() < 0.3:
    random.shuffle(b)
print(n)
print(*a)
print(*b)

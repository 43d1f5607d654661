import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 8)
a = [random.randrange(m) for _ in range(n)]
x = random.randrange(m)
b = [(v + x) % m for v in a]
random.shuffle(b)
print(n, m)
print(*a)
print(*b)

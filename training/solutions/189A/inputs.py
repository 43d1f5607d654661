import random
random.seed(int(input()))
m = random.choice([5, 12, 60])
a = [random.randint(1, m) for _ in range(3)]
n = sum(x * random.randint(0, 4) for x in a)
print(max(n, a[0]) if n else a[0], *a)

import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([4, 10, 200000])
a = random.sample(list(range(m + 1)) * 2, min(n, 2 * m))
if random.random() < 0.3:
    a += [a[0]]
print(len(a))
print(*a)

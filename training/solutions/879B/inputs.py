import random
random.seed(int(input()))
n = random.randint(2, 9)
k = random.choice([2, 2, 3, random.randint(2, 10), 10**12])
a = list(range(1, n + 1))
random.shuffle(a)
print(n, k)
print(*a)

import random
random.seed(int(input()))
n = random.randint(2, random.choice([2, 4, 8]))
m = random.choice([3, 10, 1000])
a = [random.randint(1, m) for i in range(n)]
a[0] = random.choice([a[0], 1, m])
print(n)
print(*a)

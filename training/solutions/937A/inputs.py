import random
random.seed(int(input()))
n = random.randint(1, 8)
a = [random.randint(0, random.choice([3, 600])) for _ in range(n)]
a[0] += 1
print(n)
print(*a)

import random
random.seed(int(input()))
n = random.randint(1, 7)
a = [random.randint(0, 9) for _ in range(n)]
while sum(a) % n:
    a[random.randrange(n)] += 1
print(n)
print(*a)

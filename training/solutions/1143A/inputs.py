import random
random.seed(int(input()))
n = random.randint(2, 9)
a = [random.randint(0, 1) for _ in range(n)]
if len(set(a)) == 1:
    a[random.randrange(n)] ^= 1
print(n)
print(*a)

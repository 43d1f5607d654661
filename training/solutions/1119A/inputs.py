import random
random.seed(int(input()))
n = random.randint(3, 9)
a = [random.choice([1, 1, 1, 2, 3]) for i in range(n)]
if len(set(a)) == 1:
    a[random.randrange(n)] = 2
print(n)
print(*a)

import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for i in range(t):
    n = random.randint(1, random.choice([2, 4, 18]))
    a = random.randint(1, 9)
    for j in range(n - 1):
        a = a * 10 + random.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, random.randint(0, 9)])
    print(a, random.randint(1, random.choice([1, 5, 20, 10 ** 16])))

import random
random.seed(int(input()))
n = random.randint(1, 3)
print(n)
for _ in range(n):
    print(''.join(random.choice('abAB') for _ in range(random.randint(1, 3))))
print(''.join(random.choice('abcABC') for _ in range(random.randint(1, 10))))
print(random.choice('abc'))

import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
print(*[random.randint(0, 9) for _ in range(n)])
print(''.join(random.choice('01') for _ in range(n)))

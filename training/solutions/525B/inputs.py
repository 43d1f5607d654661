import random
random.seed(int(input()))
n = random.randint(2, 12)
print(''.join(random.choice('abcdefgh') for _ in range(n)))
m = random.randint(1, 5)
print(m)
print(*[random.randint(1, n // 2) for _ in range(m)])

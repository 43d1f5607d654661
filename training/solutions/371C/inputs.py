import random
random.seed(int(input()))
print(''.join(random.choice('BSC') for _ in range(random.randint(1, 6))))
print(*[random.randint(1, 10) for _ in range(3)])
print(*[random.randint(1, 5) for _ in range(3)])
print(random.randint(1, 60))

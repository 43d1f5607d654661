import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    print(''.join(random.choice('0123456789') for _ in range(random.randint(1, 8))))

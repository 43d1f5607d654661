import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    print(''.join(random.choice('NSWE') for _ in range(random.randint(1, 12))))

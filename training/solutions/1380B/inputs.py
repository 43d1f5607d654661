import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    print(''.join(random.choice('RPS') for _ in range(random.randint(1, 7))))

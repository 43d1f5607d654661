import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for _ in range(t):
    print(''.join(random.choice('1234'[:random.randint(2, 4)]) for _ in range(random.randint(2, 9))))

import random
random.seed(int(input()))
t = ''.join(random.choice('2569') for _ in range(random.randint(1, 4)))
if random.random() < 0.4:
    t = str(random.randint(1, 99))
print(t)
print(''.join(random.choice('2569' + t) for _ in range(random.randint(1, 14))))

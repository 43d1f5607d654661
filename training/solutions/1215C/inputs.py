import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
for _ in range(2):
    print(''.join(random.choice('ab') for _ in range(n)))

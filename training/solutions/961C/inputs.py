import random
random.seed(int(input()))
n = random.choice([1, 3])
print(n)
for k in range(4):
    if k:
        print()
    r = random.randint(0, 1)
    for i in range(n):
        print(''.join(str((i + j + r + (random.random() < 0.2)) % 2) for j in range(n)))

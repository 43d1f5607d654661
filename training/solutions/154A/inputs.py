import random
random.seed(int(input()))
n = random.randint(3, 14)
print(''.join(random.choice('abcde') if random.random() < 0.4 else random.choice('ab') for _ in range(n)))
k = random.randint(1, 2)
print(k)
for p in ['ab', 'dc'][:k]:
    print(p)

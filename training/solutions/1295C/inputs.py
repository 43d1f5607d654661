import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for _ in range(t):
    print(''.join(random.choice('abc') for _ in range(random.randint(2, 6))))
    print(''.join(random.choice('aabb') for _ in range(random.randint(1, 7))))

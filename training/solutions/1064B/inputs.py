import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    m = random.choice([3, 20, 2**30 - 1])
    print(random.choice([random.randint(0, m), m]))

import random
random.seed(int(input()))
n = random.randint(1, 4)
def make(n):
    return random.choice(['0' * n, ''.join(random.choice('01') for _ in range(n))])
print(make(n))
print(make(n + (random.random() < 0.2)))

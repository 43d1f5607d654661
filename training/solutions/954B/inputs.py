import random
random.seed(int(input()))
k = random.randint(1, 4)
t = ''.join(random.choice('ab') for _ in range(k))
s = t * random.randint(1, 3) + ''.join(random.choice('ab') for _ in range(random.randint(0, 3)))
print(len(s))
print(s)

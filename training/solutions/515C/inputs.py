import random
random.seed(int(input()))
n = random.randint(1, 8)
while True:
    s = ''.join(random.choice('0123456789') for _ in range(n))
    if max(s) > '1':
        break
print(n)
print(s)

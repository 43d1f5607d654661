import random
random.seed(int(input()))
n = random.randint(2, 8)
a = list(range(1, n + 1))
s = [random.choice('011') for _ in range(n - 1)]
for _ in range(10):
    i = random.randrange(n - 1)
    if s[i] == '1':
        a[i], a[i + 1] = a[i + 1], a[i]
if random.random() < 0.6:
    s[random.randrange(n - 1)] = '0'
print(n)
print(*a)
print(''.join(s))

import random
random.seed(int(input()))
s = ''.join(random.choice('abc') for _ in range(random.randint(3, 6)))
k = random.randint(0, 2)
while True:
    if k == 0:
        t = ''.join(c for c in s if random.random() < 0.6)
    elif k == 1:
        t = ''.join(random.sample(s, random.randint(len(s) - 1, len(s))))
    else:
        t = ''.join(random.choice('abc') for _ in range(random.randint(1, 6)))
    if t and t != s:
        break
    k = 2
print(s)
print(t)

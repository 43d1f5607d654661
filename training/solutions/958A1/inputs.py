import random
random.seed(int(input()))
n = random.randint(2, 4)
g = [''.join(random.choice('XO') for _ in range(n)) for _ in range(n)]
h = g
if random.random() < 0.8:
    h = h[::-1]
for _ in range(random.randint(0, 3)):
    h = [''.join(r) for r in zip(*h[::-1])]
if random.random() < 0.2:
    h = h[1:] + h[:1]
print(n)
print(*g, sep='\n')
print(*h, sep='\n')

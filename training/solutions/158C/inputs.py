import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
depth = 0
for i in range(n):
    if i == n - 1 or random.random() < 0.4:
        print('pwd')
        continue
    absolute = random.random() < 0.3
    d = 0 if absolute else depth
    parts = []
    for _ in range(random.randint(1, 4)):
        if d and random.random() < 0.4:
            parts.append('..')
            d -= 1
        else:
            parts.append(random.choice(['a', 'bc', 'home']))
            d += 1
    depth = d
    print('cd ' + ('/' if absolute else '') + '/'.join(parts))

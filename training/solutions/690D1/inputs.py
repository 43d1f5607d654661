import random
random.seed(int(input()))
r = random.randint(1, 5)
c = random.randint(1, 12)
p = random.random()
h = [random.randint(1, r) if random.random() < p else 0 for _ in range(c)]
if max(h) == 0:
    h[random.randrange(c)] = 1
print(r, c)
for i in range(r, 0, -1):
    print("".join("B" if x >= i else "." for x in h))

import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
for _ in range(n):
    r = random.randint(1, 99)
    if random.random() < 0.6:
        print('R%dC%d' % (r, random.choice([random.randint(1, 800), 26 * random.randint(1, 30)])))
    else:
        print(random.choice('ABRZ') + ''.join(random.choice('ACZ') for _ in range(random.randint(0, 1))) + str(r))

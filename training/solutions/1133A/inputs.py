import random
random.seed(int(input()))
a = random.randint(0, 1400)
b = a + 2 * random.randint(1, (1439 - a) // 2)
for t in (a, b):
    print("%02d:%02d" % divmod(t, 60))

import random
random.seed(int(input()))
a = random.randint(1, 10)
for x in (a, random.randint(a, 4 * a + 3), random.randint(1, 4), random.randint(1, 4), random.randint(50, 1000)):
    print(x)

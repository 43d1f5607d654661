import random
random.seed(int(input()))
p = random.choice([-9, -4, 0, 1, 2, 4, 5, 6, 8, 9, 10])
if p > 0 and random.random() < 0.6:
    print(2 * p + 1, p)
else:
    print(random.randint(1, 40), p)

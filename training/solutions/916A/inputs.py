import random
random.seed(int(input()))
x = random.choice([1, 2, 3, 5, 7, 10, 59, 60, random.randint(1, 60)])
print(x)
print("%02d %02d" % (random.randint(0, 23), random.randint(0, 59)))

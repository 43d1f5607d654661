import random
random.seed(int(input()))
for i in range(2):
    print("%02d:%02d" % (random.randint(0, 23), random.randint(0, 59)))

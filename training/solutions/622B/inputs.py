import random
random.seed(int(input()))
print("%02d:%02d" % (random.randint(0, 23), random.randint(0, 59)))
print(random.randint(0, random.choice([60, 10000])))

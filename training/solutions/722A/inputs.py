import random
random.seed(int(input()))
print(random.choice([12, 24]))
h = random.choice([random.randint(0, 99), random.randint(0, 9) * 10, random.randint(0, 24), 12])
print("%02d:%02d" % (h, random.randint(0, 99)))

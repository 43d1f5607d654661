import random
random.seed(int(input()))
m = "January February March April May June July August September October November December".split()
print(random.choice(m))
print(random.randint(0, 100))

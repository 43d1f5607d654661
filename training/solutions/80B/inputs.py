import random
random.seed(int(input()))
h = random.choice([0, 11, 12, 13, 23, random.randint(0, 23)])
m = random.choice([0, 1, 59, random.randint(0, 59)])
print(f"{h:02d}:{m:02d}")

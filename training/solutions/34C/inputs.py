import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 15]))
m = random.choice([5, 12, 30, 1000])
o = random.choice([0, 0, 1000 - m])
print(",".join(str(random.randint(1, m) + o) for i in range(n)))

import random
random.seed(int(input()))
s = random.choice(["SH", "SH", "SHDC"])
print(random.choice(s))
c = [r + x for r in "6789TJQKA" for x in s]
print(*random.sample(c, 2))
